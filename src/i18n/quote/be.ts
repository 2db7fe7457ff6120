import type { QuoteWords } from '../en.js';

/** Belarusian. No native speaker has reviewed it yet. */
export const be: QuoteWords = {
  quote: 'Цытата',
  copyQuote: 'Капіраваць цытату',
  copyAsHtml: 'Капіраваць як HTML',
  copyAsMarkdown: 'Капіраваць як Markdown',
  shareMoment: 'Падзяліцца гэтым момантам',
  quoteCopied: 'Цытату скапіравана ў буфер абмену.',
  noTimes: 'Гэтая цытата не мае часу: яе адрас вядзе да ўсяго кліпа.',
  selectByKeys: 'Shift і клавішы са стрэлкамі вылучаюць словы для цытаты; з Alt яны перамяшчаюць пачатак.',
};
