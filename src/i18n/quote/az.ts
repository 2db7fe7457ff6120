import type { QuoteWords } from '../en.js';

/** Azerbaijani. No native speaker has reviewed it yet. */
export const az: QuoteWords = {
  quote: 'Sitat',
  copyQuote: 'Sitatı kopyala',
  copyAsHtml: 'HTML kimi kopyala',
  copyAsMarkdown: 'Markdown kimi kopyala',
  shareMoment: 'Bu anı paylaş',
  quoteCopied: 'Sitat buferə kopyalandı.',
  noTimes: 'Bu sitatın vaxtı yoxdur: ünvan bütün klipə aparır.',
  selectByKeys: 'Shift və ox düymələri sitat üçün sözləri seçir; Alt ilə başlanğıcı dəyişir.',
};
