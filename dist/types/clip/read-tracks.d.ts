import type { ClipTrack } from './clip.js';
import { type Place } from './place.js';
/**
 * The captions of a clip. One that does not say its language is in the clip's own (`und`, undetermined, where
 * that is not said either); one without a name is labelled by its language tag.
 */
export declare function readTracks(media: Place): ClipTrack[];
