/** What the address of something in a clip site says. */
export interface SiteAddress {
    readonly id: string;
    /** The site it belongs to; ends in a slash. */
    readonly base: string;
    /** `.html` where the site is plain files. */
    readonly ending: string;
    readonly query: URLSearchParams;
}
declare const paths: {
    embed: RegExp;
    watch: RegExp;
    clips: RegExp;
};
/** Reads `<base>/<room>/<id>…` (the hash belongs to others); undefined for an address of another kind. */
export declare function parseSiteUrl(address: string, room: keyof typeof paths): SiteAddress | undefined;
export {};
