export * from '../i18n/az.js';
