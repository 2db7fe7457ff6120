import type { Clip, ClipImage } from '../clip/clip.js';
import { resolveAddress } from '../clip/resolve-address.js';
import type { EmbedOptions } from '../embed/embed-options.js';
import type { Site } from './site.js';

/** The picture of a clip at a position in seconds; undefined where there is none. A relative address is one of the site. */
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
 * The still with which an excerpt, or a first position, begins. Undefined for the whole clip, for a live one, whose
 * positions are those of this broadcast, and for one with a content warning, of which nothing but its poster is shown
 * unasked. A page lives without it: what fails is reported.
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
