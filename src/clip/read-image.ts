import type { ClipImage } from './clip.js';
import type { Place } from './place.js';
import { readAddress } from './read-address.js';
import { readSize } from './read-size.js';

/** A picture: an address, or an `ImageObject` with its size in px. */
export function readImage(place: Place): ClipImage {
  return { url: readAddress(place), ...readSize(place) };
}
