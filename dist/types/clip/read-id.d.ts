import { type Place } from './place.js';
/**
 * The first usable `identifier` (text or `PropertyValue`), else the name of the document's own file; where the
 * document stands in a page, an id made from the address of the media, which others in the page have not.
 */
export declare function readId(media: Place, addresses?: readonly (string | undefined)[]): string;
