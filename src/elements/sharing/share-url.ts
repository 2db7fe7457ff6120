import type { Clip } from '../../clip/clip.js';
import { type EmbedOptions, withDefaults } from '../../embed/embed-options.js';
import { embedUrl } from '../../embed/embed-url.js';
import { isOwnEmbed } from '../../embed/is-own-embed.js';
import { watchUrl } from '../../embed/watch-url.js';

/** Addresses of the element, which replace those of the clip. */
export interface SharePlace {
  readonly pageUrl?: string | undefined;
  readonly embedUrl?: string | undefined;
}

/**
 * Returns the address to share, at a position or excerpt: the clip's page, otherwise its embed page; undefined without
 * both.
 */
export function shareUrl(
  clip: Clip,
  place: SharePlace = {},
  excerpt: Partial<Pick<EmbedOptions, 'start' | 'end'>> = {},
): string | undefined {
  const { pageUrl = clip.pageUrl, embedUrl: address = clip.embedUrl } = place;
  const options = withDefaults(excerpt);
  const page = pageUrl && watchUrl({ pageUrl, options });
  if (page || !address) return page;
  const isOwn = isOwnEmbed(address, place.embedUrl ? undefined : clip.id);
  return isOwn ? embedUrl({ embedUrl: address, options }) : address;
}
