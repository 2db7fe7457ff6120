import type { QuoteWords } from '../en.js';

/** Kazakh. No native speaker has reviewed it yet. */
export const kk: QuoteWords = {
  quote: 'Дәйексөз',
  copyQuote: 'Дәйексөзді көшіру',
  copyAsHtml: 'HTML ретінде көшіру',
  copyAsMarkdown: 'Markdown ретінде көшіру',
  shareMoment: 'Осы сәтпен бөлісу',
  quoteCopied: 'Дәйексөз алмасу буферіне көшірілді.',
  noTimes: 'Бұл дәйексөздің уақыты жоқ: мекенжайы бүкіл клипке апарады.',
  selectByKeys: 'Shift және көрсеткі пернелері дәйексөз сөздерін таңдайды; Alt пернесімен басын жылжытады.',
};
