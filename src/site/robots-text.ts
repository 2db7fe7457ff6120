import type { Site } from './site.js';

/**
 * Returns `robots.txt`, which allows all crawlers and names the sitemap. Crawlers read it at the root of an origin
 * only.
 */
export const robotsText = ({ base }: Site): string =>
  `User-agent: *\nDisallow:\n\nSitemap: ${new URL('sitemap.xml', base).href}\n`;
