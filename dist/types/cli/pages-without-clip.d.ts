/** The embed pages in a site's folder whose clips have left it: copies of their codes are still out there. */
export declare function pagesWithoutClip(out: string, ids: ReadonlySet<string>): Promise<string[]>;
