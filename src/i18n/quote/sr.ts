import type { QuoteWords } from '../en.js';

/** Serbian. No native speaker has reviewed it yet. */
export const sr: QuoteWords = {
  quote: 'Цитат',
  copyQuote: 'Копирај цитат',
  copyAsHtml: 'Копирај као HTML',
  copyAsMarkdown: 'Копирај као Markdown',
  shareMoment: 'Подели овај тренутак',
  quoteCopied: 'Цитат је копиран у привремену меморију.',
  noTimes: 'Овај цитат нема време: његова адреса води на цео клип.',
  selectByKeys: 'Shift и тастери са стрелицама бирају речи за цитат; са тастером Alt померају почетак.',
};
