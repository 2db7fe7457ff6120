import type { Clip } from './clip.js';

/** Width / height of the first source that says both; undefined where none does. */
export function clipRatio(clip: Pick<Clip, 'sources'>): number | undefined {
  for (const { width, height } of clip.sources) if (width && height) return width / height;
  return undefined;
}
