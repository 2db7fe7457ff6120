import type { Excerpt } from '../../player/excerpt.js';

/** Default length of an excerpt, in seconds. */
export const usualLength = 15;
/** Size of a step, and minimum length of an excerpt, in seconds. */
export const step = 0.1;

/** An end of an excerpt. */
export type ExcerptSide = keyof Excerpt;

/** An excerpt from outside: an end may be missing. */
export interface GivenExcerpt {
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

/** Rounds seconds to tenths. */
export const toTenths = (seconds: number): number => Math.round(seconds * 10) / 10;

const clamp = (time: number, low: number, high: number): number =>
  toTenths(Math.max(low, Math.min(time, high)));

/**
 * Returns the first suggestion for an excerpt: it starts at a position, or covers the last seconds if the clip is
 * nearly over. `length` is that of the clip in seconds, or `Infinity` if unknown.
 */
export function suggestedExcerpt(position: number, length: number): Excerpt {
  const from = Number.isFinite(position) ? Math.max(0, position) : 0;
  const start = toTenths(from > length - 1 ? Math.max(0, length - usualLength) : from);
  return { start, end: clamp(start + usualLength, start + step, Math.max(length, step)) };
}

/** Limits an excerpt to a clip, with at least one step; undefined if it is outside the clip or incomplete. */
export function fittedExcerpt(excerpt: GivenExcerpt | undefined, length: number): Excerpt | undefined {
  const { start, end } = excerpt ?? {};
  if (start === undefined || end === undefined || !(end > start) || start >= length) return undefined;
  const from = clamp(start, 0, Math.max(0, length - step));
  return { start: from, end: clamp(end, from + step, Math.max(length, from + step)) };
}

/** Moves one end of an excerpt, limited by the other end and by the clip. */
export function movedExcerpt(excerpt: Excerpt, side: ExcerptSide, time: number, length: number): Excerpt {
  const { start, end } = excerpt;
  return side === 'start'
    ? { start: clamp(time, 0, end - step), end }
    : { start, end: clamp(time, start + step, Math.max(length, start + step)) };
}

/**
 * Sets an end of an excerpt to the playhead. If the playhead is beyond the other end, the whole excerpt moves and keeps
 * its length.
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
