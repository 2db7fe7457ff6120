import type { QuoteWords } from '../en.js';

/** Portuguese. No native speaker has reviewed it yet. */
export const pt: QuoteWords = {
  quote: 'Citação',
  copyQuote: 'Copiar citação',
  copyAsHtml: 'Copiar como HTML',
  copyAsMarkdown: 'Copiar como Markdown',
  shareMoment: 'Compartilhar este momento',
  quoteCopied: 'A citação foi copiada para a área de transferência.',
  noTimes: 'Esta citação não tem tempos: o endereço leva ao clipe inteiro.',
  selectByKeys: 'Shift e as setas selecionam as palavras da citação; com Alt, movem o início.',
};
