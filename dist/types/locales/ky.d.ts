export * from '../i18n/ky.js';
