export * from '../i18n/bg.js';
