import { version } from '../embed/release.js';
import type { Site } from './site.js';

/** The addresses of a clip site, all absolute. */
export interface SiteUrls {
  watch(id: string): string;
  embed(id: string): string;
  /** The clip document. */
  clip(id: string): string;
  /** Where the oEmbed document of a clip is; its `url`, percent-encoded, is the last but one of the query. */
  oEmbed(id: string, format: 'json' | 'xml'): string;
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
    oEmbed: (id, format) =>
      layout === 'server'
        ? `${base}oembed?url=${encodeURIComponent(watch(id))}&format=${format}`
        : `${base}oembed/${id}.${format}`,
    asset: (file) => assetsUrl + file,
  };
}

function requireFolder(address: string): void {
  if (!/^https?:\/\/[^/?#]+\/([^?#]*\/)?$/.test(address)) {
    throw new TypeError(`expected an absolute http(s) address that ends in "/", got "${address}"`);
  }
}
