import type { QuoteWords } from '../en.js';

/** Persian. No native speaker has reviewed it yet. */
export const fa: QuoteWords = {
  quote: 'نقل‌قول',
  copyQuote: 'کپی نقل‌قول',
  copyAsHtml: 'کپی به صورت HTML',
  copyAsMarkdown: 'کپی به صورت Markdown',
  shareMoment: 'هم‌رسانی این لحظه',
  quoteCopied: 'نقل‌قول در بریده‌دان کپی شد.',
  noTimes: 'این نقل‌قول زمان ندارد: نشانی آن به کل کلیپ می‌رسد.',
  selectByKeys: 'Shift و کلیدهای جهت واژه‌ها را برای نقل‌قول انتخاب می‌کنند؛ با Alt آغاز آن را جابه‌جا می‌کنند.',
};
