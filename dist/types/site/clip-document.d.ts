import type { Clip } from '../clip/clip.js';
/** A JSON-LD object: plain data, ready for `JSON.stringify`, which drops what is undefined. */
export type JsonLd = {
    readonly [key: string]: unknown;
};
/**
 * Writes a clip as the schema.org document that `parseClip` reads, with absolute addresses only.
 * `parseClip` gives the same clip back.
 */
export declare function clipDocument(clip: Clip): JsonLd;
