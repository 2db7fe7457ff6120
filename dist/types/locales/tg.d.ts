export * from '../i18n/tg.js';
