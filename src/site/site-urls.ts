import type { EmbedOptions } from '../embed/embed-options.js';
import { version } from '../embed/release.js';
import { writeEmbedOptions } from '../embed/write-embed-options.js';
import type { Site } from './site.js';

/** The addresses of a clip site, all absolute. */
export interface SiteUrls {
  watch(id: string): string;
  embed(id: string): string;
  /** The clip document. */
  clip(id: string): string;
  /**
   * Where the oEmbed document of a clip with `options` is. The `url`, percent-encoded, is the last but one of the query. At a
   * site of files the options are a query, which a server may answer and plain files ignore.
   */
  oEmbed(id: string, format: 'json' | 'xml', options?: Partial<EmbedOptions>): string;
  /** A site file of this version. */
  asset(file: string): string;
}

/** Makes the addresses of a site. Throws a `TypeError` where its base is no http(s) address that ends in `/`. */
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
