import type { Clip, ClipImage } from '../clip/clip.js';
import { resolveAddress } from '../clip/resolve-address.js';
import type { EmbedOptions } from '../embed/embed-options.js';
import type { Site } from './site.js';

/**
 * Returns the picture of a clip at a position in seconds, or undefined. A relative address resolves against the site.
 */
export type FindStill = (
  clip: Clip,
  seconds: number,
) => ClipImage | undefined | Promise<ClipImage | undefined>;

interface StillSite {
  readonly site: Site;
  readonly findStill?: FindStill | undefined;
  readonly report?: ((error: unknown) => void) | undefined;
}

/**
 * Returns the picture at the start of an excerpt or of a first position. Returns undefined for the whole clip, for a
 * live clip, whose positions belong to one broadcast, and for a clip with a content warning, which shows its poster
 * only. An error of `findStill` is reported, and the page has the poster.
 */
export async function stillOf(
  clip: Clip,
  { start = 0, end }: Partial<Pick<EmbedOptions, 'start' | 'end'>>,
  { site, findStill, report = (error: unknown) => console.error(error) }: StillSite,
): Promise<ClipImage | undefined> {
  const isPart = start > 0 || end !== undefined;
  if (!findStill || !isPart || clip.live || clip.contentRating) return undefined;
  try {
    const still = (await findStill(clip, start)) ?? undefined;
    const url = still && resolveAddress(still.url, site.base);
    if (still && !url)
      throw new TypeError(
        `findStill('${clip.id}', ${start}): expected an http(s) address, got '${still.url}'`,
      );
    return still && url ? { ...still, url } : undefined;
  } catch (error) {
    report(error);
    return undefined;
  }
}
