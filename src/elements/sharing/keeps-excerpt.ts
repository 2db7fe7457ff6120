import type { EmbedFormat } from '../../embed/embed-formats.js';
import type { EmbedSpec } from '../../embed/embed-spec.js';
import { linkUrl } from '../../embed/link-url.js';
import { parseSiteUrl } from '../../embed/parse-site-url.js';

/**
 * Whether an excerpt survives in the codes of a format. The shortcode has no frame of its own: the consumer asks the site,
 * and a site of plain files gives one answer for all excerpts. Such a site shows in its addresses, or by the link of its
 * own pages, in `document`, to the file with that answer.
 */
export function keepsExcerpt(format: EmbedFormat, spec: EmbedSpec, document?: Document): boolean {
  if (format !== 'shortcode') return true;
  const address = linkUrl(spec);
  const site = parseSiteUrl(address, 'watch') ?? parseSiteUrl(address, 'embed');
  if (!site) return true;
  const link = document?.querySelector<HTMLLinkElement>('link[type="application/json+oembed"]');
  const isFile = link?.href.startsWith(`${site.base}oembed/${site.id}.json`);
  return !site.ending && !isFile;
}
