import type { CaptionLine } from './caption-line.js';
import { gapBetween } from './gap-between.js';

/** A line of a transcript. A line of a plain-text transcript has no times. */
export type TranscriptLine = Pick<CaptionLine, 'text'> & Partial<CaptionLine>;

/** Consecutive lines of one speaker. */
export interface TranscriptParagraph {
  readonly speaker?: string;
  readonly lines: readonly TranscriptLine[];
}

/** Returns the text of a paragraph. Lines are joined with a space, or without one in scripts that have none. */
export function paragraphText({ lines }: TranscriptParagraph): string {
  return lines.reduce((text, line) => text + gapBetween(text, line.text) + line.text, '');
}

/**
 * Formats a transcript as plain text. Each paragraph starts with its speaker, and blank lines separate paragraphs.
 */
export function transcriptText(paragraphs: readonly TranscriptParagraph[]): string {
  return paragraphs
    .map((paragraph) => `${paragraph.speaker ? `${paragraph.speaker}: ` : ''}${paragraphText(paragraph)}`)
    .join('\n\n');
}

/** Splits plain text into paragraphs at blank lines, or at line breaks if there are no blank lines. */
export function plainParagraphs(text: string): TranscriptParagraph[] {
  const tidy = text.replace(/\r\n?/g, '\n').trim();
  const parts = /\n\s*\n/.test(tidy) ? tidy.split(/\n\s*\n/) : tidy.split('\n');
  return parts
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .map((part) => ({ lines: [{ text: part }] }));
}
