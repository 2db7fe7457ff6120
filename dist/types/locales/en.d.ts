export * from '../i18n/en.js';
