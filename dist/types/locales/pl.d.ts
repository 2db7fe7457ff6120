export * from '../i18n/pl.js';
