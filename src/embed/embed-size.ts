import { plainDigits } from '../clip/plain-digits.js';

/** The sizes that an embed can have, in CSS px. */
export const smallest = 160;
export const largest = 3840;

/** Why a text is no size. */
export type SizeProblem = 'not-a-number' | 'too-small' | 'too-large';

/** A text that is no size, with the reason as a code; the words are for whoever shows it. */
export class EmbedSizeError extends Error {
  constructor(
    readonly reason: SizeProblem,
    text: string,
  ) {
    super(`expected a whole number of px from ${smallest} to ${largest}, got '${text}'`);
  }
}

/** A size as it is typed, in CSS px: `640`, `640px`, `۶۴۰`. Throws an `EmbedSizeError`. */
export function parseSize(text: string): number {
  const [, digits] = /^\s*([+-]?\d+)\s*(?:px)?\s*$/i.exec(plainDigits(text)) ?? [];
  if (digits === undefined) throw new EmbedSizeError('not-a-number', text);
  const size = Number(digits);
  if (size < smallest) throw new EmbedSizeError('too-small', text);
  if (size > largest) throw new EmbedSizeError('too-large', text);
  return size;
}

/** The height of a shape (its width / height) at a width, rounded, as a size that an embed can have. */
export const linkedHeight = (width: number, ratio: number): number => within(width / ratio);

/** The width of a shape (its width / height) at a height, rounded, as a size that an embed can have. */
export const linkedWidth = (height: number, ratio: number): number => within(height * ratio);

const within = (size: number) => Math.min(largest, Math.max(smallest, Math.round(size)));
