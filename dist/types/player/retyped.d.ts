import type { ClipSource } from '../clip/clip.js';
/** A source as its address says what it is, where it was said to be something that is played in another way. */
export declare function retyped(source: ClipSource): ClipSource | undefined;
