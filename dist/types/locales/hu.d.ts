export * from '../i18n/hu.js';
