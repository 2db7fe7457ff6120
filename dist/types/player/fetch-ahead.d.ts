import type { ClipSource } from '../clip/clip.js';
/**
 * Asks for the manifest of a stream that is to be played while its engine is on the way, which finds it there (HTML,
 * link type `preload`, for the mode and the credentials of VHS: all three engines hand it on to its XMLHttpRequest).
 */
export declare function fetchAhead({ src, type }: ClipSource): void;
