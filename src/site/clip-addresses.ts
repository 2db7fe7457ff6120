import type { ClipAddresses } from '../embed/clip-addresses.js';
import { type EmbedOptions, withDefaults } from '../embed/embed-options.js';
import { embedUrl } from '../embed/embed-url.js';
import { watchUrl } from '../embed/watch-url.js';
import type { Site } from './site.js';
import { siteUrls } from './site-urls.js';

/** Returns the addresses of a clip at a site, with the position or excerpt of `given`. */
export function clipAddresses(id: string, site: Site, given: Partial<EmbedOptions> = {}): ClipAddresses {
  const urls = siteUrls(site);
  const { start = 0, end } = given;
  const options = withDefaults({ start, end });
  const watch = urls.watch(id);
  return {
    base: site.base,
    name: site.name,
    watch: watchUrl({ pageUrl: watch, options }) ?? watch,
    embed: embedUrl({ embedUrl: urls.embed(id), options }),
    oEmbedJson: urls.oEmbed(id, 'json', options),
    oEmbedXml: urls.oEmbed(id, 'xml', options),
    excerpt: { start, end },
  };
}
