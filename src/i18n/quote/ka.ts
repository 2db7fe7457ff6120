import type { QuoteWords } from '../en.js';

/** Georgian. No native speaker has reviewed it yet. */
export const ka: QuoteWords = {
  quote: 'ციტატა',
  copyQuote: 'ციტატის კოპირება',
  copyAsHtml: 'HTML-ად კოპირება',
  copyAsMarkdown: 'Markdown-ად კოპირება',
  shareMoment: 'ამ მომენტის გაზიარება',
  quoteCopied: 'ციტატა დაკოპირდა გაცვლის ბუფერში.',
  noTimes: 'ამ ციტატას დრო არ აქვს: მისი მისამართი მთელ კლიპზე მიდის.',
  selectByKeys: 'Shift და ისრიანი ღილაკები მონიშნავს ციტატის სიტყვებს; Alt-თან ერთად გადაადგილებს დასაწყისს.',
};
