import type { Clip } from '../clip/clip.js';
/** A JSON-LD object: plain data, ready for `JSON.stringify`, which drops what is undefined. */
export type JsonLd = {
    readonly [key: string]: unknown;
};
/**
 * Writes a clip as the schema.org document that `parseClip` reads, with absolute addresses only.
 * `parseClip` gives the same clip back. Where `watch`, the address of the clip's page on this site, is given, the
 * document has what search engines need to offer moments, and only the chapters that they accept.
 */
export declare function clipDocument(clip: Clip, watch?: string): JsonLd;
