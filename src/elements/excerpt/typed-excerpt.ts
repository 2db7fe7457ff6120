import type { Excerpt } from '../../player/excerpt.js';
import { formatExactTime } from './format-exact-time.js';

/** Formats both ends of an excerpt as a person would type them, without tenths for whole seconds; empty for no excerpt. */
export function typedExcerpt(excerpt: Excerpt | undefined): Record<keyof Excerpt, string> {
  const typed = (seconds: number | undefined) =>
    seconds === undefined ? '' : formatExactTime(seconds).replace(/\.0$/, '');
  return { start: typed(excerpt?.start), end: typed(excerpt?.end) };
}
