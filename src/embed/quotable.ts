import { legalText } from './legal-text.js';

/** Controls that set the direction of all text after them, up to their end, which may be missing (UAX #9, X1 to X8). */
const directions = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text on one line, that changes nothing after itself: it has no characters that HTML forbids, and no controls that
 * would turn the direction of source and address. Marks inside words, such as U+200C, stay.
 */
export function quotable(text: string): string {
  return legalText(text)
    .replace(directions, '')
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .trim();
}
