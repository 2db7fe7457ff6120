export * from '../i18n/ka.js';
