export * from '../i18n/uz.js';
