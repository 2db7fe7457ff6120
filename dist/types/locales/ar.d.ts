export * from '../i18n/ar.js';
