import type { ClipSource } from '../clip/clip.js';
/** Whether the browser plays a source itself, as far as its type says: files, and HLS where its own is sound. */
export declare function playsNatively({ type }: ClipSource): boolean;
