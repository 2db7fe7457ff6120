export * from '../i18n/ur.js';
