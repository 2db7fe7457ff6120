import type { QuoteWords } from '../en.js';

/** Hungarian. No native speaker has reviewed it yet. */
export const hu: QuoteWords = {
  quote: 'Idézet',
  copyQuote: 'Idézet másolása',
  copyAsHtml: 'Másolás HTML-ként',
  copyAsMarkdown: 'Másolás Markdownként',
  shareMoment: 'Pillanat megosztása',
  quoteCopied: 'Az idézet a vágólapra került.',
  noTimes: 'Ehhez az idézethez nincs idő: a címe az egész kliphez vezet.',
  selectByKeys:
    'A Shift és a nyílbillentyűk kijelölik az idézendő szavakat; az Alt billentyűvel a kezdetet mozgatják.',
};
