import type { QuoteWords } from '../en.js';

/** Urdu. No native speaker has reviewed it yet. */
export const ur: QuoteWords = {
  quote: 'اقتباس',
  copyQuote: 'اقتباس کاپی کریں',
  copyAsHtml: 'HTML کے طور پر کاپی کریں',
  copyAsMarkdown: 'Markdown کے طور پر کاپی کریں',
  shareMoment: 'یہ لمحہ شیئر کریں',
  quoteCopied: 'اقتباس کلپ بورڈ پر کاپی ہو گیا۔',
  noTimes: 'اس اقتباس کے اوقات نہیں ہیں: اس کا پتہ پورے کلپ تک لے جاتا ہے۔',
  selectByKeys:
    'Shift اور تیر والی کلیدیں اقتباس کے الفاظ منتخب کرتی ہیں؛ Alt کے ساتھ وہ آغاز کو منتقل کرتی ہیں۔',
};
