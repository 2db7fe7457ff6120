import type { ClipSource } from '../clip/clip.js';
/**
 * Sources in the order in which they are to be tried: as given, but for a viewer who saves data the smallest file
 * first, where all are files that say how large they are. A stream finds its size by itself.
 */
export declare function thrifty(sources?: readonly ClipSource[]): readonly ClipSource[];
