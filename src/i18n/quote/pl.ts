import type { QuoteWords } from '../en.js';

/** Polish. No native speaker has reviewed it yet. */
export const pl: QuoteWords = {
  quote: 'Cytat',
  copyQuote: 'Kopiuj cytat',
  copyAsHtml: 'Kopiuj jako HTML',
  copyAsMarkdown: 'Kopiuj jako Markdown',
  shareMoment: 'Udostępnij ten moment',
  quoteCopied: 'Cytat został skopiowany do schowka.',
  noTimes: 'Ten cytat nie ma czasu: jego adres prowadzi do całego klipu.',
  selectByKeys: 'Shift i klawisze strzałek zaznaczają słowa do cytatu; z klawiszem Alt przesuwają początek.',
};
