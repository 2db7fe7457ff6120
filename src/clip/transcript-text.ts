import type { CaptionLine } from './caption-line.js';
import { gapBetween } from './gap-between.js';

/** A line of a transcript; one of a plain text has no times. */
export type TranscriptLine = Pick<CaptionLine, 'text'> & Partial<CaptionLine>;

/** Lines that belong together. */
export interface TranscriptParagraph {
  readonly speaker?: string;
  readonly lines: readonly TranscriptLine[];
}

/** The words of a paragraph, its lines joined as its script wants it. */
export function paragraphText({ lines }: TranscriptParagraph): string {
  return lines.reduce((text, line) => text + gapBetween(text, line.text) + line.text, '');
}

/** A transcript as plain text: paragraphs with a blank line between, each after the name of its speaker. */
export function transcriptText(paragraphs: readonly TranscriptParagraph[]): string {
  return paragraphs
    .map((paragraph) => `${paragraph.speaker ? `${paragraph.speaker}: ` : ''}${paragraphText(paragraph)}`)
    .join('\n\n');
}

/** The paragraphs of a plain text: blank lines part them, or, where there are none, its line breaks. */
export function plainParagraphs(text: string): TranscriptParagraph[] {
  const tidy = text.replace(/\r\n?/g, '\n').trim();
  const parts = /\n\s*\n/.test(tidy) ? tidy.split(/\n\s*\n/) : tidy.split('\n');
  return parts
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .map((part) => ({ lines: [{ text: part }] }));
}
