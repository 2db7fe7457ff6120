import type { Clip, ClipSource } from '../../clip/clip.js';
import { isStream } from '../../player/engines/is-stream.js';

/** Returns the media files of a clip that can be downloaded directly, without streams. */
export function clipFiles(clip: Clip | undefined): ClipSource[] {
  return clip?.sources.filter(({ type = '' }) => !isStream(type)) ?? [];
}
