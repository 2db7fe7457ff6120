import type { Clip } from '../clip/clip.js';
import type { ClipProblem } from '../clip/clip-error.js';
import { findMedia } from '../clip/find-media.js';
import { parseClip } from '../clip/parse-clip.js';
import { readFrameAncestors } from '../clip/read-frame-ancestors.js';

/** As `parseClip`, with what only a site acts on: who may frame the clip, which no page's script has to know. */
export function parseSiteClip(
  document: unknown,
  base: string,
  report: (problem: ClipProblem) => void = () => undefined,
): Clip {
  const clip = parseClip(document, base, report);
  const frameAncestors = readFrameAncestors(findMedia({ value: document, path: '', base, report }));
  return frameAncestors.length ? { ...clip, frameAncestors } : clip;
}
