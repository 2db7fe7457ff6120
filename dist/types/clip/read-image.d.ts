import type { ClipImage } from './clip.js';
import { type Place } from './place.js';
/** A picture: an address, or an `ImageObject` with its size in px. */
export declare function readImage(place: Place): ClipImage;
/**
 * The pictures of a clip, each once, with what is known of it from every place: `thumbnailUrl` and `thumbnail`, which
 * many documents have both; `image` where there is neither.
 */
export declare function readImages(media: Place): ClipImage[];
