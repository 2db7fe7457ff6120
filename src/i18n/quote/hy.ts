import type { QuoteWords } from '../en.js';

/** Armenian. No native speaker has reviewed it yet. */
export const hy: QuoteWords = {
  quote: 'Մեջբերում',
  copyQuote: 'Պատճենել մեջբերումը',
  copyAsHtml: 'Պատճենել որպես HTML',
  copyAsMarkdown: 'Պատճենել որպես Markdown',
  shareMoment: 'Կիսվել այս պահով',
  quoteCopied: 'Մեջբերումը պատճենվել է սեղմատախտակին։',
  noTimes: 'Այս մեջբերումը ժամանակ չունի. դրա հասցեն տանում է ամբողջ հոլովակին։',
  selectByKeys:
    'Shift-ը և սլաքներով ստեղները ընտրում են մեջբերվող բառերը, իսկ Alt-ի հետ տեղափոխում են սկիզբը։',
};
