import type { QuoteWords } from '../en.js';

/** French. No native speaker has reviewed it yet. */
export const fr: QuoteWords = {
  quote: 'Citation',
  copyQuote: 'Copier la citation',
  copyAsHtml: 'Copier en HTML',
  copyAsMarkdown: 'Copier en Markdown',
  shareMoment: 'Partager ce moment',
  quoteCopied: 'La citation a été copiée dans le presse-papiers.',
  noTimes: 'Cette citation n’a pas de temps : son adresse mène au clip entier.',
  selectByKeys:
    'Maj et les touches fléchées sélectionnent les mots à citer ; avec Alt, elles déplacent le début.',
};
