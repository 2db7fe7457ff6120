import type { QuoteWords } from '../en.js';

/** Spanish. No native speaker has reviewed it yet. */
export const es: QuoteWords = {
  quote: 'Cita',
  copyQuote: 'Copiar cita',
  copyAsHtml: 'Copiar como HTML',
  copyAsMarkdown: 'Copiar como Markdown',
  shareMoment: 'Compartir este momento',
  quoteCopied: 'La cita se ha copiado en el portapapeles.',
  noTimes: 'Esta cita no tiene tiempos: su dirección lleva al clip completo.',
  selectByKeys: 'Mayús y las teclas de flecha seleccionan las palabras de la cita; con Alt mueven el inicio.',
};
