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
export declare function siteUrls(site: Site): SiteUrls;
