import { resolveAddress } from '../clip/resolve-address.js';
import { withDefaults } from './embed-options.js';
import type { SpecPart } from './embed-reading.js';
import { parseEmbedOptions } from './parse-embed-options.js';
import { parseSiteUrl, type SiteAddress } from './parse-site-url.js';
import { version } from './release.js';
import { pageUrlOf } from './watch-url.js';

/** What the address of an embed page says, with what follows from it; undefined for another address. */
export function specOfEmbedUrl(address = ''): SpecPart | undefined {
  const site = parseSiteUrl(address, 'embed');
  return site && { ...specOfSite(site), options: parseEmbedOptions(site.query) };
}

/** What the address of a clip document says: of which clip, where it is that of a clip site. */
export function specOfClipUrl(address = ''): SpecPart | undefined {
  const clipUrl = resolveAddress(address);
  if (!clipUrl) return undefined;
  const site = parseSiteUrl(clipUrl, 'clips');
  return { ...(site && specOfSite(site)), clipUrl };
}

/**
 * What a code's link says: the clip's own page, which clip, where that is a page of a clip site, and the excerpt. It
 * may lead to the embed page instead, which says more. Undefined for what is no http(s) address.
 */
export function specOfLink(address = ''): SpecPart | undefined {
  const href = resolveAddress(address);
  if (!href) return undefined;
  const site = parseSiteUrl(href, 'watch');
  const { start, end } = parseEmbedOptions(new URL(href).searchParams);
  return (
    specOfEmbedUrl(href) ?? {
      ...(site && specOfSite(site)),
      pageUrl: pageUrlOf(href),
      options: withDefaults({ start, end }),
    }
  );
}

/** What `embedSpec` makes of the same address. */
function specOfSite({ base, id, ending }: SiteAddress): SpecPart {
  const embedUrl = `${base}embed/${id}${ending}`;
  return { id, embedUrl, clipUrl: `${base}clips/${id}.json`, assetsUrl: `${base}inline-clip/${version}/` };
}
