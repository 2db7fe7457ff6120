export * from '../i18n/es.js';
