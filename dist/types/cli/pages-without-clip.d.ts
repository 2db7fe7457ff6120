/** The embed pages in a site's folder that no clip has any more: copies of their codes are still out there. */
export declare function pagesWithoutClip(out: string, ids: ReadonlySet<string>): Promise<string[]>;
