import type { Site } from './site.js';
/** `robots.txt`, which lets everybody in and names the sitemap. Crawlers read it at the root of an origin alone. */
export declare const robotsText: ({ base }: Site) => string;
