import { version } from '../embed/release.js';
import type { Site } from './site.js';

/** The addresses of a clip site, all absolute. */
export interface SiteUrls {
  watch(id: string): string;
  embed(id: string): string;
  /** The clip document. */
  clip(id: string): string;
  /** A site file of this version. */
  asset(file: string): string;
}

/** Makes the addresses of a site. Throws a `TypeError` where its base is no http(s) address that ends in `/`. */
export function siteUrls(site: Site): SiteUrls {
  requireFolder(site.base);
  const assets = site.assetsUrl ?? `${site.base}inline-clip/${version}/`;
  requireFolder(assets);
  return {
    watch: (id) => `${site.base}watch/${id}`,
    embed: (id) => `${site.base}embed/${id}`,
    clip: (id) => `${site.base}clips/${id}.json`,
    asset: (file) => assets + file,
  };
}

function requireFolder(address: string): void {
  if (!/^https?:\/\/[^/?#]+\/([^?#]*\/)?$/.test(address)) {
    throw new TypeError(`expected an absolute http(s) address that ends in "/", got "${address}"`);
  }
}
