import type { ClipSource } from '../../clip/clip.js';
import { isStream } from '../engines/is-stream.js';

interface SaveDataNavigator extends Navigator {
  readonly connection?: { readonly saveData?: boolean };
}

/** Whether the viewer prefers reduced data usage (https://wicg.github.io/savedata/). */
export function prefersReducedData(): boolean {
  return !!(navigator as SaveDataNavigator).connection?.saveData;
}

/** Fields that indicate the data usage of a file, the most exact first. */
const measures = ['size', 'bitrate', 'height'] as const;

/**
 * Returns sources in the order in which they are tried: as given, or the smallest file first for a viewer who saves data,
 * if all are files of a known size. Streams choose their rendition themselves.
 */
export function orderForSaveData(sources: readonly ClipSource[]): readonly ClipSource[] {
  const measure = measures.find((name) => sources.every((source) => source[name]));
  if (!measure || !prefersReducedData() || sources.some(({ type = '' }) => isStream(type))) return sources;
  return [...sources].sort((one, other) => (one[measure] ?? 0) - (other[measure] ?? 0));
}
