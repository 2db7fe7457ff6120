import { quotable } from './quotable.js';
import { inQuotationMarks } from './quotation-marks.js';
import type { Quote, QuoteParagraph } from './quote.js';

/**
 * Returns the words of a quote as paragraphs with the quotation marks of their language. With one speaker, one
 * quotation spans all paragraphs. With several speakers, each paragraph is a quotation with its speaker.
 */
export function quotedParagraphs(quote: Quote): QuoteParagraph[] {
  const said = quote.paragraphs
    .map(({ words, speaker = '', turn }) => ({ words: quotable(words), speaker: quotable(speaker), turn }))
    .filter(({ words }) => words);
  const hasTurns = said.some(({ turn, speaker }, index) => index > 0 && turn && !speaker);
  if (hasTurns || new Set(said.map(({ speaker }) => speaker)).size > 1) {
    return said.map(({ words, speaker }) => ({
      words: inQuotationMarks(words, quote.language),
      ...(speaker && { speaker }),
    }));
  }
  const whole = inQuotationMarks(said.map(({ words }) => words).join('\n'), quote.language);
  return whole.split('\n').map((words) => ({ words }));
}

/** Returns the source of a quote, with its fields in the order in which they are written. */
export function sourceOf({ paragraphs, title, publisher, date }: Quote): QuoteSource {
  const speakers = new Set(paragraphs.map(({ speaker = '' }) => quotable(speaker)));
  const [speaker] = speakers.size === 1 ? speakers : [];
  return {
    speaker: speaker || undefined,
    title: quotable(title),
    publisher: quotable(publisher ?? '') || undefined,
    date: date && { iso: date.iso, words: quotable(date.words) },
  };
}

/** The source of a quote. Each text is on one line. */
export interface QuoteSource {
  /** The speaker. Undefined if there are several, or if the speaker is unknown. */
  readonly speaker: string | undefined;
  readonly title: string;
  readonly publisher: string | undefined;
  readonly date: Quote['date'];
}
