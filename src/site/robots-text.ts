import type { Site } from './site.js';

/** `robots.txt`, which lets everybody in and names the sitemap. Crawlers read it at the root of an origin alone. */
export const robotsText = ({ base }: Site): string =>
  `User-agent: *\nDisallow:\n\nSitemap: ${new URL('sitemap.xml', base).href}\n`;
