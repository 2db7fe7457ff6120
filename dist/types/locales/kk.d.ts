export * from '../i18n/kk.js';
