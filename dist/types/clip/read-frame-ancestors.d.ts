import { type Place } from './place.js';
/**
 * Who may frame the embed page. schema.org has no word for it, so that it is an `additionalProperty` of the name
 * `frame-ancestors`, whose `value` is one origin or several. A list of which nothing can be read lets nobody else in:
 * a slip of the pen must not open what was meant to be closed.
 */
export declare function readFrameAncestors(media: Place): string[];
