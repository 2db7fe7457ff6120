import type { QuoteWords } from '../en.js';

/** Uzbek. No native speaker has reviewed it yet. */
export const uz: QuoteWords = {
  quote: 'Iqtibos',
  copyQuote: 'Iqtibosdan nusxa olish',
  copyAsHtml: 'HTML sifatida nusxa olish',
  copyAsMarkdown: 'Markdown sifatida nusxa olish',
  shareMoment: 'Shu lahzani ulashish',
  quoteCopied: 'Iqtibos buferga nusxalandi.',
  noTimes: 'Bu iqtibosning vaqti yo‘q: manzili butun klipga olib boradi.',
  selectByKeys: 'Shift va yo‘nalish tugmalari iqtibos so‘zlarini tanlaydi; Alt bilan boshlanishini suradi.',
};
