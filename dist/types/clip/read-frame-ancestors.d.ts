import { type Place } from './place.js';
/**
 * Who may frame the embed page. schema.org has no word for it, so that it is an `additionalProperty` of the name
 * `frame-ancestors`, whose `value` is one origin or several. One that cannot be read is not let in; a list of which
 * nothing can be read lets in the site alone, and is an error.
 */
export declare function readFrameAncestors(media: Place): string[];
