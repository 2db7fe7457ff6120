import type { QuoteWords } from '../en.js';

/** Macedonian. No native speaker has reviewed it yet. */
export const mk: QuoteWords = {
  quote: 'Цитат',
  copyQuote: 'Копирај го цитатот',
  copyAsHtml: 'Копирај како HTML',
  copyAsMarkdown: 'Копирај како Markdown',
  shareMoment: 'Сподели го овој момент',
  quoteCopied: 'Цитатот е копиран на таблата со исечоци.',
  noTimes: 'Овој цитат нема време: неговата адреса води до целиот клип.',
  selectByKeys: 'Shift и копчињата со стрелки избираат зборови за цитат; со Alt го поместуваат почетокот.',
};
