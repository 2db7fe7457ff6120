import { legalText } from './legal-text.js';

/** Bidirectional controls that affect all text up to their end, which may be missing (UAX #9, X1 to X8). */
const directions = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Returns text on one line that does not affect the text after it: characters that HTML forbids and bidirectional
 * controls are removed. Marks inside words, such as U+200C, stay.
 */
export function quotable(text: string): string {
  return legalText(text)
    .replace(directions, '')
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .trim();
}
