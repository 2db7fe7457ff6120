import type { ClipSource } from './clip.js';
import { type Place } from './place.js';
/**
 * Where the media is, in the order of trying: the document's own `contentUrl`, then `encoding[]`, then what stands as
 * the address of a page and is that of a media file. An address that comes twice is listed once, with the details of
 * both; a type that nobody says comes from the extension.
 */
export declare function readSources(media: Place): ClipSource[];
