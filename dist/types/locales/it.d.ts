export * from '../i18n/it.js';
