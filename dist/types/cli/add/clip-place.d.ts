import type { SiteFolder } from '../site-folder.js';
import type { JsonObject } from './clip-document-fields.js';
import { type ClipRecord } from './clip-record.js';
/** Where a clip is in the folder of a site, and what is there of it. */
export interface ClipPlace {
    readonly id: string;
    /** Path of the document, which there may not be yet. */
    readonly document: string;
    readonly hasDocument: boolean;
    /** The media folder. */
    readonly media: string;
    /** What the last run has noted. */
    readonly record?: ClipRecord;
}
/** A source by its path in the folder of the site, so that the folder can be moved; an address is itself. */
export declare function sourceName(source: string, { root }: SiteFolder): string;
/**
 * The place of the clip of a source: the one that it has already, else the first that is free of `wanted`, `wanted-2`
 * and so on. A place is the source's where its path or its content is the same. An id that was asked for is kept to.
 */
export declare function placeOf(source: {
    readonly name: string;
    readonly fingerprint: string;
}, wanted: string, isAsked: boolean, site: SiteFolder): Promise<ClipPlace>;
/**
 * A document that is there, and the object in it that is the clip. Throws a `DocumentError` where it is no JSON, and a
 * `ClipError` where it has no clip.
 */
export declare function openDocument(file: string): Promise<{
    document: unknown;
    media: JsonObject;
}>;
