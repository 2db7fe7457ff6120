import type { ClipSource } from '../../clip/clip.js';
import { isStream } from '../engines/is-stream.js';
import { savesData } from './save-data.js';

/** What tells how much a file costs, the best first. */
const measures = ['size', 'bitrate', 'height'] as const;

/**
 * Sources in the order in which they are to be tried: as given, but for a viewer who saves data the smallest file
 * first, where all are files that say how large they are. A stream finds its size by itself.
 */
export function thrifty(sources: readonly ClipSource[] = []): readonly ClipSource[] {
  const measure = measures.find((name) => sources.every((source) => source[name]));
  if (!measure || !savesData() || sources.some(({ type = '' }) => isStream(type))) return sources;
  return [...sources].sort((one, other) => (one[measure] ?? 0) - (other[measure] ?? 0));
}
