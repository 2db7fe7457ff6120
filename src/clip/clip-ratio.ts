import type { Clip } from './clip.js';
import { longestShape } from './read-size.js';

/** Width / height of the first source that says both, 1:10 to 10:1; undefined where none does. */
export function clipRatio(clip: Pick<Clip, 'sources'>): number | undefined {
  const source = clip.sources.find(({ width, height }) => width && height);
  if (!source?.width || !source.height) return undefined;
  return Math.min(longestShape, Math.max(1 / longestShape, source.width / source.height));
}
