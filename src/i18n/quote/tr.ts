import type { QuoteWords } from '../en.js';

/** Turkish. No native speaker has reviewed it yet. */
export const tr: QuoteWords = {
  quote: 'Alıntı',
  copyQuote: 'Alıntıyı kopyala',
  copyAsHtml: 'HTML olarak kopyala',
  copyAsMarkdown: 'Markdown olarak kopyala',
  shareMoment: 'Bu anı paylaş',
  quoteCopied: 'Alıntı panonuza kopyalandı.',
  noTimes: 'Bu alıntının zamanı yok: adresi klibin tamamına götürür.',
  selectByKeys: 'Shift ve ok tuşları alıntılanacak sözcükleri seçer; Alt ile başlangıcı taşır.',
};
