import type { Clip } from './clip.js';
import { isBareSound } from './is-bare-sound.js';
import { longestShape } from './read-size.js';

/** The aspect ratio of an audio clip without artwork: 640 by 160 px. */
const soundRatio = 4;

/**
 * Returns width / height of the first source that has both, limited to 1:10 to 10:1, else undefined. An audio clip
 * without artwork is 4:1.
 */
export function clipRatio(
  clip: Pick<Clip, 'sources'> & Partial<Pick<Clip, 'kind' | 'posters'>>,
): number | undefined {
  if (isBareSound(clip)) return soundRatio;
  const source = clip.sources.find(({ width, height }) => width && height);
  if (!source?.width || !source.height) return undefined;
  return Math.min(longestShape, Math.max(1 / longestShape, source.width / source.height));
}
