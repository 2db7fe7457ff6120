import type { Excerpt } from '../../player/excerpt.js';

/** Minimum range of the bar, in seconds, if the clip is long enough. */
const least = 60;
/** The ratio of the range to the length of the excerpt. */
const times = 3;

/**
 * Returns the range that the bar shows: the whole of a short clip, otherwise the surroundings of the excerpt, because
 * on a narrow screen a pixel of an hour is ten seconds. The range `before` is kept while the excerpt is well inside it.
 * `length` is that of the clip in seconds.
 */
export function excerptWindow(excerpt: Excerpt, length: number, before?: Excerpt): Excerpt {
  const { start, end } = excerpt;
  const span = Math.max(least, Math.ceil((end - start) * times));
  if (span * 1.5 >= length) return { start: 0, end: length };
  if (before && isWithin(excerpt, before, length, span)) return before;
  const from = Math.max(0, Math.min(Math.round((start + end - span) / 2), Math.floor(length) - span));
  return { start: from, end: from + span };
}

/**
 * Returns whether the previous range still fits: it has room on both sides, except at the ends of the clip, and a
 * suitable scale.
 */
function isWithin({ start, end }: Excerpt, before: Excerpt, length: number, span: number): boolean {
  const shown = before.end - before.start;
  const room = shown / 10;
  const isRoomy =
    (start - before.start >= room || before.start === 0) &&
    (before.end - end >= room || before.end >= Math.floor(length));
  const isInside = start >= before.start && end <= before.end && before.end <= length;
  return isInside && isRoomy && shown >= span / 2 && shown <= span * 2;
}
