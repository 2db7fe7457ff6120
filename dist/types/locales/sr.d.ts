export * from '../i18n/sr.js';
