import { quotable } from './quotable.js';
import { inQuotationMarks } from './quotation-marks.js';
import type { Quote, QuoteParagraph } from './quote.js';

/**
 * The words of a quote in the quotation marks of their language, as paragraphs. Words of one speaker are one quotation,
 * which goes on over its paragraphs; where several speak, each paragraph is a quotation with its speaker.
 */
export function quotedParagraphs(quote: Quote): QuoteParagraph[] {
  const said = quote.paragraphs
    .map(({ words, speaker = '' }) => ({ words: quotable(words), speaker: quotable(speaker) }))
    .filter(({ words }) => words);
  if (new Set(said.map(({ speaker }) => speaker)).size > 1) {
    return said.map(({ words, speaker }) => ({
      words: inQuotationMarks(words, quote.language),
      ...(speaker && { speaker }),
    }));
  }
  const whole = inQuotationMarks(said.map(({ words }) => words).join('\n'), quote.language);
  return whole.split('\n').map((words) => ({ words }));
}

/** Whose words they are and where they were said, in the order in which they are written. */
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

/** The source of a quote: texts on one line. */
export interface QuoteSource {
  /** The one speaker; undefined where several speak, or nobody is known. */
  readonly speaker: string | undefined;
  readonly title: string;
  readonly publisher: string | undefined;
  readonly date: Quote['date'];
}
