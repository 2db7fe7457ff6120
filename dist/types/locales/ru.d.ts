export * from '../i18n/ru.js';
