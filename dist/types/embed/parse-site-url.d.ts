/** The parts of an address of a clip site. */
export interface SiteAddress {
    readonly id: string;
    /** The address of the site; ends in a slash. */
    readonly base: string;
    /** `/` or `.html` where the site is plain files. */
    readonly ending: string;
    readonly query: URLSearchParams;
}
declare const paths: {
    embed: RegExp;
    watch: RegExp;
    clips: RegExp;
};
/** Parses `<base>/<kind>/<id>…`; undefined for other addresses. WordPress and AMP own the hash, so it is ignored. */
export declare function parseSiteUrl(address: string, kind: keyof typeof paths): SiteAddress | undefined;
export {};
