import type { Excerpt } from '../../player/excerpt.js';
import { formatExactTime } from './format-exact-time.js';

/** An excerpt as people type it, whole seconds without a tenth; empty for none. */
export function typedExcerpt(excerpt: Excerpt | undefined): Record<keyof Excerpt, string> {
  const typed = (seconds: number | undefined) =>
    seconds === undefined ? '' : formatExactTime(seconds).replace(/\.0$/, '');
  return { start: typed(excerpt?.start), end: typed(excerpt?.end) };
}
