import type { Excerpt } from '../../player/excerpt.js';

/** Seconds that the handles move over at least, where the clip is as long. */
const least = 60;
/** How many times as long as the excerpt it is. */
const times = 3;

/**
 * The part of a clip that the handles move over: all of a short one, else the surroundings of the excerpt, because on a
 * narrow screen a pixel of an hour is ten seconds. It stays what it was `before` while the excerpt lies well within it.
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

/** Whether a close-up still fits: room on both sides, but at the ends of the clip, and neither too near nor too far. */
function isWithin({ start, end }: Excerpt, before: Excerpt, length: number, span: number): boolean {
  const shown = before.end - before.start;
  const room = shown / 10;
  const isRoomy =
    (start - before.start >= room || before.start === 0) &&
    (before.end - end >= room || before.end >= Math.floor(length));
  const isInside = start >= before.start && end <= before.end && before.end <= length;
  return isInside && isRoomy && shown >= span / 2 && shown <= span * 2;
}
