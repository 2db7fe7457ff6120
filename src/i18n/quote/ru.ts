import type { QuoteWords } from '../en.js';

/** Russian. No native speaker has reviewed it yet. */
export const ru: QuoteWords = {
  quote: 'Цитата',
  copyQuote: 'Копировать цитату',
  copyAsHtml: 'Копировать как HTML',
  copyAsMarkdown: 'Копировать как Markdown',
  shareMoment: 'Поделиться этим моментом',
  quoteCopied: 'Цитата скопирована в буфер обмена.',
  noTimes: 'У этой цитаты нет времени: её адрес ведёт ко всему клипу.',
  selectByKeys: 'Shift и клавиши со стрелками выделяют слова для цитаты; с Alt они перемещают начало.',
};
