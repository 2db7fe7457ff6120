import type { ClipChapter } from './clip.js';
import { type Place } from './place.js';
/** The parts of type `Clip` with a name and a start, in the order of time. */
export declare function readChapters(media: Place): ClipChapter[];
