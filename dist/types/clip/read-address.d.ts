import { type Place, type Reader } from './place.js';
/**
 * An absolute http(s) address with a plain host; bare, or as the `contentUrl` or `url` of an object, or as its `@id`
 * where that is the name of no part of a page.
 */
export declare const readAddress: Reader<string>;
/** The address of a file that an object stands for, such as an encoding: its `contentUrl`, else its `url`. */
export declare function readFileAddress(place: Place): string;
/** The address of a page; that of a media file is none. */
export declare const readPageAddress: Reader<string>;
