import type { ClipSource } from '../../clip/clip.js';
import { isStream } from '../engines/is-stream.js';

interface NetworkNavigator extends Navigator {
  readonly connection?: { readonly saveData?: boolean; readonly downlink?: number };
}

/** Whether the viewer prefers reduced data usage (https://wicg.github.io/savedata/). */
export function prefersReducedData(): boolean {
  return !!(navigator as NetworkNavigator).connection?.saveData;
}

/** Estimated bandwidth in Mbit/s (https://wicg.github.io/netinfo/); undefined where the browser has no estimate. */
export function estimatedDownlink(): number | undefined {
  return (navigator as NetworkNavigator).connection?.downlink;
}

/** Fields that say how much data a file costs, the most exact first. */
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
