import type { Clip, ClipChapter } from '../clip/clip.js';
import { withDefaults } from '../embed/embed-options.js';
import { pageUrlOf, watchUrl } from '../embed/watch-url.js';

/** A chapter that search engines accept, with the address that plays it. */
export interface Moment extends ClipChapter {
  readonly url?: string | undefined;
}

/**
 * Returns the chapters of a clip for search engines. `watch` is the clip's page on this site. Search engines reject
 * parts with the same start and parts after the end of the video, and they require an end. A live stream and a clip
 * without media have no moments. https://developers.google.com/search/docs/appearance/structured-data/video#clip
 * A chapter without an end lasts until the next one, but playback from its address does not stop there.
 */
export function searchMoments(clip: Clip, watch: string): Moment[] {
  if (!hasMoments(clip)) return [];
  const { duration = Number.POSITIVE_INFINITY } = clip;
  const inside = clip.chapters.filter(({ start }) => start < duration);
  const distinct = inside.filter(({ start }, i) => start !== inside[i - 1]?.start);
  return distinct.map(({ title, start, end }, i) => {
    const last = Math.min(end ?? distinct[i + 1]?.start ?? duration, duration);
    const options = withDefaults({ start, end: end && last });
    const url = watchUrl({ pageUrl: watch, options });
    return { title, start, ...(Number.isFinite(last) && { end: last }), url };
  });
}

/**
 * Returns the address of a `SeekToAction` with its placeholder. Other braces are escaped, because they would be a
 * second placeholder. https://schema.org/SeekToAction
 */
export function seekTarget(clip: Clip, watch: string): string | undefined {
  if (!hasMoments(clip) || clip.kind !== 'video') return undefined;
  const page = new URL(pageUrlOf(watch));
  page.hash = '';
  const address = page.href.replaceAll('{', '%7B').replaceAll('}', '%7D');
  return `${address}${page.search ? '&' : '?'}start={seek_to_second_number}`;
}

const hasMoments = ({ live, sources }: Clip) => !live && sources.length > 0;
