import type { EmbedFormat } from '../../embed/embed-formats.js';
import type { EmbedSpec } from '../../embed/embed-spec.js';
import { linkUrl } from '../../embed/link-url.js';
import { parseSiteUrl } from '../../embed/parse-site-url.js';

/**
 * Returns whether the code of a format keeps an excerpt. A shortcode contains no frame: the consumer requests the frame
 * from the site by oEmbed. A site of plain files has one response for all excerpts. Such a site is recognized by its
 * addresses, or by the oEmbed link of its own pages, in `document`.
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
