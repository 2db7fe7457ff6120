import type { QuoteWords } from '../en.js';

/** Romanian. No native speaker has reviewed it yet. */
export const ro: QuoteWords = {
  quote: 'Citat',
  copyQuote: 'Copiază citatul',
  copyAsHtml: 'Copiază ca HTML',
  copyAsMarkdown: 'Copiază ca Markdown',
  shareMoment: 'Distribuie acest moment',
  quoteCopied: 'Citatul a fost copiat în clipboard.',
  noTimes: 'Acest citat nu are timpi: adresa lui duce la clipul întreg.',
  selectByKeys: 'Shift și tastele cu săgeți selectează cuvintele de citat; cu Alt mută începutul.',
};
