export * from '../i18n/hy.js';
