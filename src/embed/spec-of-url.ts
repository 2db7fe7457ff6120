import { resolveAddress } from '../clip/resolve-address.js';
import { withDefaults } from './embed-options.js';
import type { SpecPart } from './embed-reading.js';
import { parseEmbedOptions } from './parse-embed-options.js';
import { parseSiteUrl, type SiteAddress } from './parse-site-url.js';
import { version } from './release.js';
import { pageUrlOf } from './watch-url.js';

/** Reads an embed spec from the address of an embed page. Returns undefined for other addresses. */
export function specOfEmbedUrl(address = ''): SpecPart | undefined {
  const site = parseSiteUrl(address, 'embed');
  return site && { ...specOfSite(site), options: parseEmbedOptions(site.query) };
}

/**
 * Reads an embed spec from the address of a clip document, with the `id` on a clip site. Returns undefined for
 * other text.
 */
export function specOfClipUrl(address = ''): SpecPart | undefined {
  const clipUrl = resolveAddress(address);
  if (!clipUrl) return undefined;
  const site = parseSiteUrl(clipUrl, 'clips');
  return { ...(site && specOfSite(site)), clipUrl };
}

/**
 * Reads an embed spec from the link of a code: the watch page, the excerpt, and on a clip site the `id`. A link to
 * an embed page carries all options. Returns undefined for addresses other than http(s).
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

/** Returns the addresses that `embedSpec` also derives. */
function specOfSite({ base, id, ending }: SiteAddress): SpecPart {
  const embedUrl = `${base}embed/${id}${ending}`;
  return { id, embedUrl, clipUrl: `${base}clips/${id}.json`, assetsUrl: `${base}inline-clip/${version}/` };
}
