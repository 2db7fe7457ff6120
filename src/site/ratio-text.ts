import type { Clip } from '../clip/clip.js';
import { reducedRatio } from '../embed/reduced-ratio.js';

/** Returns the aspect ratio of a clip for the `ratio` attribute (`9/16`), from the first source with a size. */
export function ratioText(clip: Pick<Clip, 'sources'>): string | undefined {
  for (const { width, height } of clip.sources) if (width && height) return reducedRatio(width, height);
  return undefined;
}
