export * from '../i18n/prs.js';
