export * from '../i18n/be.js';
