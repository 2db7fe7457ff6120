import type { ClipSource } from '../clip/clip.js';
export declare const playerScript: () => Promise<typeof import("./player.js")>;
/** The engine, and what it parses a source by: both are on their way at once, and a loss is told once the engine is there. */
export declare function scriptsFor({ type }: ClipSource): Promise<readonly [typeof import("./videojs-feed.js"), typeof import("./videojs-mpd-parser.js") | undefined]>;
/** Fetches the engine for a source that the browser does not play itself, beside the player and not after it. */
export declare function warmUp(source: ClipSource | undefined): void;
