export * from '../i18n/de.js';
