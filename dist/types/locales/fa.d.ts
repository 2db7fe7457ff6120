export * from '../i18n/fa.js';
