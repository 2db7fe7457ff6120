import type { EmbedOptions } from '../embed/embed-options.js';
import { version } from '../embed/release.js';
import { writeEmbedOptions } from '../embed/write-embed-options.js';
import type { Site } from './site.js';

/** The addresses of a clip site. All are absolute. */
export interface SiteUrls {
  watch(id: string): string;
  embed(id: string): string;
  /** Returns the address of the clip document. */
  clip(id: string): string;
  /**
   * Returns the address of the oEmbed response for a clip with `options`. In its query, the percent-encoded `url`
   * precedes `format`. At a site of static files the options are a query, which plain files ignore.
   */
  oEmbed(id: string, format: 'json' | 'xml', options?: Partial<EmbedOptions>): string;
  /** Returns the address of a site file of this version. */
  asset(file: string): string;
}

/**
 * Makes the addresses of a site. Throws a `TypeError` for a base that is not an http(s) address with a slash at the
 * end.
 */
export function siteUrls(site: Site): SiteUrls {
  const { base, layout = 'server', assetsUrl = `${base}inline-clip/${version}/` } = site;
  requireFolder(base);
  requireFolder(assetsUrl);
  const ending = layout === 'files' ? '/' : '';
  const watch = (id: string) => `${base}watch/${id}${ending}`;
  return {
    watch,
    embed: (id) => `${base}embed/${id}${ending}`,
    clip: (id) => `${base}clips/${id}.json`,
    oEmbed: (id, format, options = {}) => {
      const query = writeEmbedOptions(options);
      const page = `${watch(id)}${query && `?${query}`}`;
      return layout === 'server'
        ? `${base}oembed?url=${encodeURIComponent(page)}&format=${format}`
        : `${base}oembed/${id}.${format}${query && `?${query}`}`;
    },
    asset: (file) => assetsUrl + file,
  };
}

function requireFolder(address: string): void {
  if (!/^https?:\/\/[^/?#]+\/([^?#]*\/)?$/.test(address)) {
    throw new TypeError(`expected an absolute http(s) address that ends in "/", got "${address}"`);
  }
}
