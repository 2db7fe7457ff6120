import type { ClipPublisher } from './clip.js';
import { type Place } from './place.js';
/** Who published the clip: a name, or an `Organization` or `Person` with a name. */
export declare function readPublisher(place: Place): ClipPublisher;
