import { type Place } from './place.js';
/** The first usable `identifier` (text or `PropertyValue`), else the name of the document's own file. */
export declare function readId(media: Place): string;
