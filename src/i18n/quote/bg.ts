import type { QuoteWords } from '../en.js';

/** Bulgarian. No native speaker has reviewed it yet. */
export const bg: QuoteWords = {
  quote: 'Цитат',
  copyQuote: 'Копиране на цитата',
  copyAsHtml: 'Копиране като HTML',
  copyAsMarkdown: 'Копиране като Markdown',
  shareMoment: 'Споделяне на този момент',
  quoteCopied: 'Цитатът е копиран в клипборда.',
  noTimes: 'Този цитат няма време: адресът му води към целия клип.',
  selectByKeys: 'Shift и клавишите със стрелки избират думи за цитат; с Alt местят началото.',
};
