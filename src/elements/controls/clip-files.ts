import type { Clip, ClipSource } from '../../clip/clip.js';
import { isStream } from '../../player/engines/is-stream.js';

/** The media of a clip that can be fetched as they are: no streams. */
export function clipFiles(clip: Clip | undefined): ClipSource[] {
  return clip?.sources.filter(({ type = '' }) => !isStream(type)) ?? [];
}
