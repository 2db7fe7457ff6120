/** What a file is by its first bytes, and whether an MP4 can begin before it is there as a whole. */
export interface SniffedMedia {
    /** MIME type, `audio/…` and `video/…` of one container told apart no further; undefined for an unknown kind. */
    readonly type?: string;
    /** The index of an MP4 stands behind its media: a browser has to fetch its end before it can begin. */
    readonly isIndexLast?: boolean;
}
/** Looks at a file of media; of an MP4, only its boxes are read. */
export declare function sniffMedia(path: string): Promise<SniffedMedia>;
