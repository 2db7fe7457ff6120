export * from '../elements/consent/clip-consent.js';
