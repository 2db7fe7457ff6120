import type { ClipAddresses } from '../embed/clip-addresses.js';
import type { Site } from './site.js';
import { siteUrls } from './site-urls.js';

/** Where a clip is to be found at a site. */
export function clipAddresses(id: string, site: Site): ClipAddresses {
  const urls = siteUrls(site);
  return {
    base: site.base,
    name: site.name,
    watch: urls.watch(id),
    embed: urls.embed(id),
    oEmbedJson: urls.oEmbed(id, 'json'),
    oEmbedXml: urls.oEmbed(id, 'xml'),
  };
}
