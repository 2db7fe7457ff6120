export * from '../i18n/mk.js';
