import { plainDigits } from '../clip/plain-digits.js';

/** The limits of width and height of an embed, in CSS px. */
export const smallest = 160;
export const largest = 3840;

/** The reason why a text is not a valid size. */
export type SizeProblem = 'not-a-number' | 'too-small' | 'too-large';

/** Thrown for text that is not a valid size. `reason` is a code; the element that shows it has the words. */
export class EmbedSizeError extends Error {
  constructor(
    readonly reason: SizeProblem,
    text: string,
  ) {
    super(`expected a whole number of px from ${smallest} to ${largest}, got '${text}'`);
  }
}

/** Parses a typed size in CSS px: `640`, `640px`, `۶۴۰`. Throws an `EmbedSizeError`. */
export function parseSize(text: string): number {
  const [, digits] = /^\s*([+-]?\d+)\s*(?:px)?\s*$/i.exec(plainDigits(text)) ?? [];
  if (digits === undefined) throw new EmbedSizeError('not-a-number', text);
  const size = Number(digits);
  if (size < smallest) throw new EmbedSizeError('too-small', text);
  if (size > largest) throw new EmbedSizeError('too-large', text);
  return size;
}

/** Returns the height for a width and a ratio (width / height), in whole CSS px from `smallest` to `largest`. */
export const linkedHeight = (width: number, ratio: number): number => within(width / ratio);

/** Returns the width for a height and a ratio (width / height), in whole CSS px from `smallest` to `largest`. */
export const linkedWidth = (height: number, ratio: number): number => within(height * ratio);

const within = (size: number) => Math.min(largest, Math.max(smallest, Math.round(size)));
