/**
 * MIME type of media by the extension in an address's path; undefined where that is no media known. A `.mov` has
 * none on purpose: browsers refuse `video/quicktime` by name and then play the file.
 */
export declare function mimeType(address: string): string | undefined;
