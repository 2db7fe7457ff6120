import type { Clip } from '../clip/clip.js';
import type { Site } from './site.js';
/** One file of a sitemap; `path` is relative to the base of the site. */
export interface SitemapFile {
    readonly path: string;
    readonly body: string;
}
/**
 * The sitemap of a site, with a video entry for each clip that has what search engines demand, a picture and media or a
 * player: `sitemap.xml`, and where the clips are more than one file may list, `sitemap-1.xml` … with `sitemap.xml` as
 * their index. Clips that are removed at `now` (milliseconds since 1970) are left out.
 */
export declare function sitemapFiles(clips: readonly Clip[], site: Site, now?: number): SitemapFile[];
