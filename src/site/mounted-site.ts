import type { Site } from './site.js';

/** A site whose base ends in a slash, and the path of its requests, which starts and ends with a slash. */
export interface MountedSite {
  readonly site: Site;
  readonly root: string;
}

/**
 * Adds missing slashes at the end of `base` and around `mount`. Throws a `TypeError` for a base that is not an
 * http(s) address or has a query, and for a mount that is not a path.
 */
export function mountedSite(site: Site): MountedSite {
  const base = `${site.base}`.endsWith('/') ? site.base : `${site.base}/`;
  if (!URL.canParse(base) || !/^https?:\/\/[^/?#@]+\/([^?#]*\/)?$/.test(base))
    throw new TypeError(
      `site.base: expected an http(s) address without a query, such as "https://clips.example.org/", got "${site.base}"`,
    );
  const path = site.mount ?? new URL(base).pathname;
  const inner = `${path}`.replace(/^\/|\/$/g, '');
  if (/[?#\\]|^\/|\/\/|^[a-z][a-z\d+.-]*:/i.test(inner))
    throw new TypeError(`site.mount: expected a path such as "/" or "/video/", got "${path}"`);
  const { pathname } = new URL(inner ? `/${inner}/` : '/', base);
  return { site: { ...site, base }, root: pathname };
}
