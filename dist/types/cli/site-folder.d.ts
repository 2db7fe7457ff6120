/** Where the documents of a site are, and where its addresses lead to on disk. Absolute paths. */
export interface SiteFolder {
    /** Has the documents; stands for `<base>clips/`. */
    readonly documents: string;
    /** Stands for the base of the site: what a document calls `../media/a.mp4` is `media/a.mp4` here. */
    readonly root: string;
}
/**
 * The folder that was named: the one of the documents themselves, or the one around it, in which they are in `clips`.
 * A folder without either is taken for that of the documents.
 */
export declare function siteFolder(named: string): SiteFolder;
/** The folder of the documents for messages: as it was typed, with `clips` behind it where they are in there. */
export declare function shown({ documents }: SiteFolder, named: string): string;
