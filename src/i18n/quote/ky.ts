import type { QuoteWords } from '../en.js';

/** Kyrgyz. No native speaker has reviewed it yet. */
export const ky: QuoteWords = {
  quote: 'Цитата',
  copyQuote: 'Цитатаны көчүрүү',
  copyAsHtml: 'HTML катары көчүрүү',
  copyAsMarkdown: 'Markdown катары көчүрүү',
  shareMoment: 'Ушул учурду бөлүшүү',
  quoteCopied: 'Цитата алмашуу буферине көчүрүлдү.',
  noTimes: 'Бул цитатанын убактысы жок: дареги бүт клипке алып барат.',
  selectByKeys: 'Shift жана жебе баскычтары цитата үчүн сөздөрдү тандайт; Alt менен башын жылдырат.',
};
