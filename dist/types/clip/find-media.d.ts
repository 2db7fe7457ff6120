import { type Place } from './place.js';
/** The first video or audio of the document: itself, or in a list, or in the `@graph` of what it lists. */
export declare function findMedia(root: Place): Place;
