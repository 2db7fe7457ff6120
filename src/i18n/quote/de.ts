import type { QuoteWords } from '../en.js';

/** German. No native speaker has reviewed it yet. */
export const de: QuoteWords = {
  quote: 'Zitat',
  copyQuote: 'Zitat kopieren',
  copyAsHtml: 'Als HTML kopieren',
  copyAsMarkdown: 'Als Markdown kopieren',
  shareMoment: 'Diesen Moment teilen',
  quoteCopied: 'Das Zitat wurde in die Zwischenablage kopiert.',
  noTimes: 'Dieses Zitat hat keine Zeiten: Seine Adresse führt zum ganzen Clip.',
  selectByKeys:
    'Umschalt und die Pfeiltasten wählen Wörter für ein Zitat aus; mit Alt verschieben sie den Anfang.',
};
