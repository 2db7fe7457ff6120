import type { QuoteWords } from '../en.js';

/** Dari. No native speaker has reviewed it yet. */
export const prs: QuoteWords = {
  quote: 'نقل قول',
  copyQuote: 'کاپی نقل قول',
  copyAsHtml: 'کاپی به شکل HTML',
  copyAsMarkdown: 'کاپی به شکل Markdown',
  shareMoment: 'شریک ساختن این لحظه',
  quoteCopied: 'نقل قول در کلیپ‌بورد کاپی شد.',
  noTimes: 'این نقل قول زمان ندارد: آدرس آن به تمام کلیپ می‌رسد.',
  selectByKeys: 'Shift و کلیدهای جهت کلمه‌ها را برای نقل قول انتخاب می‌کنند؛ با Alt آغاز آن را جابه‌جا می‌کنند.',
};
