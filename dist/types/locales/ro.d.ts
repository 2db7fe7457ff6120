export * from '../i18n/ro.js';
