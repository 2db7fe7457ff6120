import { largestSide } from '../clip/read-size.js';

/** Maximum width and height in CSS px. A missing one is no limit. */
export interface MaxSize {
  readonly maxWidth?: number;
  readonly maxHeight?: number;
}

/** A size in whole CSS px. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

/** The longer side without any maximum, in CSS px. */
const defaultSide = 640;

/**
 * Returns the largest box with a ratio (width / height) within both maxima. Without maxima the longer side is 640
 * px. Without a maximum height, only a landscape box is taller than 640 px: consumers know the width of their
 * column, and a portrait clip of that width would not fit a screen. Sides are whole numbers from 1 to 16,384, so
 * very small boxes keep the ratio only approximately.
 */
export function fittedBox(ratio: number, { maxWidth, maxHeight }: MaxSize = {}): Box {
  const free = maxHeight === undefined ? defaultSide : Math.ceil(maxHeight * ratio);
  const wide = Math.min(largestSide, maxWidth ?? free);
  const tall = Math.min(largestSide, maxHeight ?? (ratio > 1 ? Infinity : defaultSide));
  if (wide / ratio <= tall) return { width: wide, height: side(wide / ratio, tall) };
  return { width: side(tall * ratio, wide), height: tall };
}

const side = (length: number, max: number) => Math.min(max, Math.max(1, Math.round(length)));
