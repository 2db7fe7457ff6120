import type { MadeClip } from './made-clip.js';
export type JsonObject = {
    [key: string]: unknown;
};
/** Fields of a document that list files, each with its address. */
export declare const listFields: readonly ['thumbnailUrl', 'encoding', 'caption', 'associatedMedia'];
export type ListField = (typeof listFields)[number];
/** The technical fields of a clip, as a schema.org document has them; addresses are relative to `clips/<id>.json`. */
export interface TechnicalFields {
    readonly duration?: string;
    readonly contentUrl?: string;
    readonly publication?: JsonObject;
    readonly lists: Readonly<Record<ListField, readonly JsonObject[]>>;
}
export declare function technicalFields(clip: MadeClip): TechnicalFields;
/** Seconds as ISO 8601, to a thousandth: `PT1M2S`. */
export declare function isoDuration(seconds: number): string;
/** The address of an item in a document: a text, or the `contentUrl` or `url` of an object. */
export declare function addressOf(item: unknown): string | undefined;
