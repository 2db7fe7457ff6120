import type { QuoteWords } from '../en.js';

/** Italian. No native speaker has reviewed it yet. */
export const it: QuoteWords = {
  quote: 'Citazione',
  copyQuote: 'Copia citazione',
  copyAsHtml: 'Copia come HTML',
  copyAsMarkdown: 'Copia come Markdown',
  shareMoment: 'Condividi questo momento',
  quoteCopied: 'La citazione è stata copiata negli appunti.',
  noTimes: 'Questa citazione non ha tempi: il suo indirizzo porta al clip intero.',
  selectByKeys: 'Maiusc e i tasti freccia selezionano le parole da citare; con Alt spostano l’inizio.',
};
