export * from '../i18n/bs.js';
