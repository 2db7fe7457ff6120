import type { Excerpt } from '../../player/excerpt.js';

/** Seconds of an excerpt that nobody has chosen yet. */
export const usualLength = 15;
/** Seconds of one step, and of the shortest excerpt. */
export const step = 0.1;

/** Which end of an excerpt. */
export type ExcerptSide = keyof Excerpt;

/** An excerpt as others give it: one end may be missing. */
export interface GivenExcerpt {
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

/** Seconds to a tenth. */
export const toTenths = (seconds: number): number => Math.round(seconds * 10) / 10;

const clamp = (time: number, low: number, high: number): number =>
  toTenths(Math.max(low, Math.min(time, high)));

/**
 * The excerpt to begin with: from a position on, or, where the clip is nearly over, its last seconds. `length` is that of
 * the clip in seconds, or infinite where nobody knows it.
 */
export function suggestedExcerpt(position: number, length: number): Excerpt {
  const from = Number.isFinite(position) ? Math.max(0, position) : 0;
  const start = toTenths(from > length - 1 ? Math.max(0, length - usualLength) : from);
  return { start, end: clamp(start + usualLength, start + step, Math.max(length, step)) };
}

/** An excerpt within a clip, at least one step long; undefined where there is none of it. */
export function fittedExcerpt(excerpt: GivenExcerpt | undefined, length: number): Excerpt | undefined {
  const { start, end } = excerpt ?? {};
  if (start === undefined || end === undefined || !(end > start) || start >= length) return undefined;
  const from = clamp(start, 0, Math.max(0, length - step));
  return { start: from, end: clamp(end, from + step, Math.max(length, from + step)) };
}

/** An excerpt with one end moved; it stops before the other end, and at those of the clip. */
export function movedExcerpt(excerpt: Excerpt, side: ExcerptSide, time: number, length: number): Excerpt {
  const { start, end } = excerpt;
  return side === 'start'
    ? { start: clamp(time, 0, end - step), end }
    : { start, end: clamp(time, start + step, Math.max(length, start + step)) };
}

/**
 * An excerpt that begins or ends at the playhead. Where that lies beyond the other end, the excerpt keeps its length and
 * moves as a whole.
 */
export function excerptFromHere(excerpt: Excerpt, side: ExcerptSide, time: number, length: number): Excerpt {
  const { start, end } = excerpt;
  const here = clamp(time, side === 'end' ? step : 0, side === 'start' ? length - step : length);
  if (side === 'start')
    return { start: here, end: here < end ? end : clamp(here + end - start, here + step, length) };
  return { start: here > start ? start : clamp(here - (end - start), 0, here - step), end: here };
}

export const isSameExcerpt = (one: GivenExcerpt, other: Excerpt): boolean =>
  one.start === other.start && one.end === other.end;
