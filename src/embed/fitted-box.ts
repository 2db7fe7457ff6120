import { largestSide } from '../clip/read-size.js';

/** The most that somebody has room for, in CSS px; what is absent is no limit. */
export interface MaxSize {
  readonly maxWidth?: number;
  readonly maxHeight?: number;
}

/** Whole CSS px. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

/** Used where nobody says how much room there is, CSS px. */
const usualWidth = 640;

/**
 * The largest box of a shape (its width / height) within both maxima, 640 px wide where there are none. Its sides are
 * whole, at least 1 and at most 16,384, so that a very small box keeps the shape only as well as whole numbers can.
 */
export function fittedBox(ratio: number, { maxWidth, maxHeight }: MaxSize = {}): Box {
  const free = maxHeight === undefined ? usualWidth : Math.ceil(maxHeight * ratio);
  const wide = Math.min(largestSide, maxWidth ?? free);
  const tall = Math.min(largestSide, maxHeight ?? Infinity);
  if (wide / ratio <= tall) return { width: wide, height: side(wide / ratio, tall) };
  return { width: side(tall * ratio, wide), height: tall };
}

const side = (length: number, most: number) => Math.min(most, Math.max(1, Math.round(length)));
