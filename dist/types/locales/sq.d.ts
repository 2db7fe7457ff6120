export * from '../i18n/sq.js';
