export * from '../i18n/uk.js';
