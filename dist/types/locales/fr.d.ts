export * from '../i18n/fr.js';
