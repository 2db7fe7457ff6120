import { type Place } from './place.js';
/**
 * From when on a clip is taken back: the first of the dates. One that cannot be read is an error, and stays as it was
 * given, which `isRemoved` takes for now: what was meant to be closed must not stay open.
 */
export declare function readExpires(media: Place): string | undefined;
