export * from '../i18n/tr.js';
