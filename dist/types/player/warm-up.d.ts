import type { ClipSource } from '../clip/clip.js';
type EngineScript = typeof import('./videojs-feed.js');
/** The script of the engine, whose second copy would be a second video.js; until it has come, each call asks for it. */
export declare function engineScript(): Promise<EngineScript>;
/** Fetches the engine for a source that the browser does not play itself, beside the player and not after it. */
export declare function warmUp(source: ClipSource | undefined): void;
export {};
