/** One publisher's clip site: where its addresses begin, and what it is called. */
export interface Site {
    /** Absolute http(s) address, ending in `/`. */
    readonly base: string;
    readonly name: string;
    /** Where the site files of this version are, ending in `/`; by default `<base>inline-clip/<version>/`. */
    readonly assetsUrl?: string;
}
