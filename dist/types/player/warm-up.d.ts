import type { ClipSource } from '../clip/clip.js';
/** Fetches the engine for a source that the browser does not play itself, beside the player and not after it. */
export declare function warmUp(source: ClipSource | undefined): void;
