import type { ClipImage } from './clip.js';
import type { Place } from './place.js';
/** A picture: an address, or an `ImageObject` with its size in px. */
export declare function readImage(place: Place): ClipImage;
