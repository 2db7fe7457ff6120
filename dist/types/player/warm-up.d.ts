import type { ClipSource } from '../clip/clip.js';
export declare const playerScript: () => Promise<typeof import("./player.js")>;
/** With video.js, of which there must be one. */
export declare const engineScript: () => Promise<typeof import("./videojs-feed.js")>;
/** Fetches the engine for a source that the browser does not play itself, beside the player and not after it. */
export declare function warmUp(source: ClipSource | undefined): void;
