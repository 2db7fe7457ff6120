import type { Quote } from './quote.js';
import { quotedParagraphs, sourceOf } from './quoted-paragraphs.js';

/** Writes a quote as plain text: the words, a line with the source, and a line with the address. */
export function quoteText(quote: Quote): string {
  const words = quotedParagraphs(quote).map(({ speaker, words }) =>
    speaker ? `${speaker}: ${words}` : words,
  );
  const { speaker, title, publisher, date } = sourceOf(quote);
  const source = [speaker, title, publisher, date?.words].filter(Boolean).join(' · ');
  return [...words, `— ${source}`, ...(quote.address ? [quote.address] : [])].join('\n');
}
