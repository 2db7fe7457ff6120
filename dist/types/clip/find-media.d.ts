import { type Place } from './place.js';
/** Whether a value is a video, or an audio, by its type; `type` is schema.org's own alias of `@type`. */
export declare const isKind: (place: Place, kind: string) => boolean;
/**
 * The first video or audio of the document, nearest to its top: itself, or in a list, in a `@graph`, or in what the
 * document describes, such as the `video` of an article. From there, references to an `@id` of the document are
 * followed; what is said of one `@id` in several places counts together.
 */
export declare function findMedia(root: Place): Place;
