import type { ClipImage } from './clip.js';
import { type Place, pick } from './place.js';
import { readAddress } from './read-address.js';
import { readPositive } from './read-quantity.js';

/** A picture: an address, or an `ImageObject` with its size in px. */
export function readImage(place: Place): ClipImage {
  return { url: readAddress(place), ...pick(place, { width: [readPositive], height: [readPositive] }) };
}
