import type { QuoteWords } from '../en.js';

/** Bosnian. No native speaker has reviewed it yet. */
export const bs: QuoteWords = {
  quote: 'Citat',
  copyQuote: 'Kopiraj citat',
  copyAsHtml: 'Kopiraj kao HTML',
  copyAsMarkdown: 'Kopiraj kao Markdown',
  shareMoment: 'Podijeli ovaj trenutak',
  quoteCopied: 'Citat je kopiran u međuspremnik.',
  noTimes: 'Ovaj citat nema vremena: njegova adresa vodi na cijeli klip.',
  selectByKeys: 'Shift i tipke sa strelicama biraju riječi za citat; s tipkom Alt pomjeraju početak.',
};
