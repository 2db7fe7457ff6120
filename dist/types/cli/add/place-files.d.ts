/**
 * Puts files and folders that have been made into the media folder of their clip, in place of older ones, and takes
 * away those that the last run made and this one did not. Nothing else in the folder is touched.
 */
export declare function placeFiles(from: string, to: string, files: readonly string[], older: readonly string[]): Promise<void>;
