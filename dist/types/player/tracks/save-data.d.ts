import type { ClipSource } from '../../clip/clip.js';
/** Whether the viewer prefers reduced data usage (https://wicg.github.io/savedata/). */
export declare function prefersReducedData(): boolean;
/**
 * Returns sources in the order in which they are tried: as given, or the smallest file first for a viewer who saves data,
 * if all are files of a known size. Streams choose their rendition themselves.
 */
export declare function orderForSaveData(sources: readonly ClipSource[]): readonly ClipSource[];
