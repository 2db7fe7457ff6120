import type { ClipSource } from '../clip/clip.js';
type PlayerScript = typeof import('./player.js');
type EngineScript = typeof import('./videojs-feed.js');
export declare const playerScript: () => Promise<PlayerScript>;
/** With video.js, of which there must be one. */
export declare const engineScript: () => Promise<EngineScript>;
/** Fetches the engine for a source that the browser does not play itself, beside the player and not after it. */
export declare function warmUp(source: ClipSource | undefined): void;
export {};
