import { type JsonObject, type ListField } from './clip-document-fields.js';
import type { MadeClip } from './made-clip.js';
/** Addresses that the last run has written into a document, by field. */
export type Written = Readonly<Record<ListField, readonly string[]>>;
/** What a run writes into the document of a clip. */
export declare function writtenBy(clip: MadeClip): Written;
/** A document for a clip that has none; `date` is the day on which it is published, ISO 8601. */
export declare function newDocument(clip: MadeClip, date: string): JsonObject;
/**
 * Renews the technical fields of a clip's object in its document. What an editor has written stays: every other
 * field, items of lists that lead elsewhere, names and languages of captions, and that something of ours was taken away.
 * `written` is what the last run wrote; undefined where there was none.
 */
export declare function renewDocument(media: JsonObject, clip: MadeClip, written: Written | undefined): void;
