import type { QuoteWords } from '../en.js';

/** Ukrainian. No native speaker has reviewed it yet. */
export const uk: QuoteWords = {
  quote: 'Цитата',
  copyQuote: 'Копіювати цитату',
  copyAsHtml: 'Копіювати як HTML',
  copyAsMarkdown: 'Копіювати як Markdown',
  shareMoment: 'Поділитися цим моментом',
  quoteCopied: 'Цитату скопійовано до буфера обміну.',
  noTimes: 'Ця цитата не має часу: її адреса веде до всього кліпу.',
  selectByKeys: 'Shift і клавіші зі стрілками вибирають слова для цитати; з Alt вони пересувають початок.',
};
