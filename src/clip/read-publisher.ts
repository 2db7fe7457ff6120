import type { ClipPublisher } from './clip.js';
import { type Place, pick } from './place.js';
import { readAddress } from './read-address.js';
import { readLine } from './read-text.js';

/** Who published the clip: a name, or an `Organization` or `Person` with a name. */
export function readPublisher(place: Place): ClipPublisher {
  return {
    name: readLine(place),
    ...pick(place, { url: [readAddress], logo: [readAddress] }),
  };
}
