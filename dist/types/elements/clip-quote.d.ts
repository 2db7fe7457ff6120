export * from '../elements/quote/clip-quote.js';
