import type { QuoteWords } from '../en.js';

/** Arabic. No native speaker has reviewed it yet. */
export const ar: QuoteWords = {
  quote: 'اقتباس',
  copyQuote: 'نسخ الاقتباس',
  copyAsHtml: 'نسخ بصيغة HTML',
  copyAsMarkdown: 'نسخ بصيغة Markdown',
  shareMoment: 'مشاركة هذه اللحظة',
  quoteCopied: 'تم نسخ الاقتباس إلى الحافظة.',
  noTimes: 'هذا الاقتباس بلا أوقات: عنوانه يؤدي إلى المقطع كله.',
  selectByKeys: 'يحدد المفتاح Shift مع مفاتيح الأسهم الكلمات المراد اقتباسها؛ ومع Alt تنقل البداية.',
};
