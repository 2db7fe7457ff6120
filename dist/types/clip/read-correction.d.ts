import type { ClipCorrection } from './clip.js';
import { type Place } from './place.js';
/** A correction: words, or a schema.org `CorrectionComment` with its `text` and the date on which it was published. */
export declare function readCorrection(place: Place): ClipCorrection;
