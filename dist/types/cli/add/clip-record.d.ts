import type { Written } from './renew-document.js';
/** What a run notes beside the media that it has made, so that the next one knows what is its own. */
export interface ClipRecord {
    /** Path relative to the folder of the site, or an address. */
    readonly source: string;
    readonly fingerprint: string;
    /** A digest of all that decides what is made: options, captions, picture, and how this version makes it. */
    readonly recipe: string;
    /** Files and folders in the clip's media folder. */
    readonly files: readonly string[];
    readonly written: Written;
}
/** Its name begins with a dot: no server sends it, and no build copies it. */
export declare const recordName = ".inline-clip.json";
/** The record in a media folder; undefined where there is none that can be read, which only means more work. */
export declare function readRecord(folder: string): Promise<ClipRecord | undefined>;
export declare function writeRecord(folder: string, record: ClipRecord): Promise<void>;
