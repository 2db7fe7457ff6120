import type { ClipSource } from '../../clip/clip.js';
import { isStream } from '../engines/is-stream.js';

interface SaveDataNavigator extends Navigator {
  readonly connection?: { readonly saveData?: boolean };
}

/** Whether the viewer has asked for little data to be used (https://wicg.github.io/savedata/). */
export function prefersReducedData(): boolean {
  return !!(navigator as SaveDataNavigator).connection?.saveData;
}

/** What tells how much a file costs, the best first. */
const measures = ['size', 'bitrate', 'height'] as const;

/**
 * Sources in the order in which they are tried: as given, but for a viewer who saves data the smallest file first, where
 * all are files that say how large they are. A stream chooses its own size.
 */
export function orderForSaveData(sources: readonly ClipSource[]): readonly ClipSource[] {
  const measure = measures.find((name) => sources.every((source) => source[name]));
  if (!measure || !prefersReducedData() || sources.some(({ type = '' }) => isStream(type))) return sources;
  return [...sources].sort((one, other) => (one[measure] ?? 0) - (other[measure] ?? 0));
}
