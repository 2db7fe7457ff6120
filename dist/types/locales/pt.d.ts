export * from '../i18n/pt.js';
