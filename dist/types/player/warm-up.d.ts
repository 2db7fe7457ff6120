import type { ClipSource } from '../clip/clip.js';
/**
 * Asks for a script with each call until it has come. From then on the same promise is there for all, which saves a
 * press the tasks that an import takes to say so.
 */
export declare function once<Script>(ask: () => Promise<Script>, lost?: () => void): () => Promise<Script>;
export declare const playerScript: () => Promise<typeof import("./player.js")>;
/** With video.js, of which there must be one. */
export declare const engineScript: () => Promise<typeof import("./videojs-feed.js")>;
/** Fetches the engine for a source that the browser does not play itself, beside the player and not after it. */
export declare function warmUp(source: ClipSource | undefined): void;
