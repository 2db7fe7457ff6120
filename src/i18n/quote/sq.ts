import type { QuoteWords } from '../en.js';

/** Albanian. No native speaker has reviewed it yet. */
export const sq: QuoteWords = {
  quote: 'Citim',
  copyQuote: 'Kopjo citimin',
  copyAsHtml: 'Kopjo si HTML',
  copyAsMarkdown: 'Kopjo si Markdown',
  shareMoment: 'Ndaje këtë çast',
  quoteCopied: 'Citimi u kopjua në kujtesën e përkohshme.',
  noTimes: 'Ky citim nuk ka kohë: adresa e tij të çon te klipi i plotë.',
  selectByKeys: 'Shift dhe tastet me shigjeta zgjedhin fjalët për citim; me Alt lëvizin fillimin.',
};
