import type { ClipSource } from '../../clip/clip.js';
/** Imports video.js and, for DASH, the MPD parser in parallel. Rejects when either import fails. */
export declare function loadVideojsFor({ type }: ClipSource): Promise<readonly [typeof import("./videojs/videojs-source.js"), typeof import("./videojs/mpd-parser.js") | undefined]>;
/** Imports the engine for a source that the browser does not play itself, in parallel with the managed playback. */
export declare function loadEngineFor(source: ClipSource | undefined): void;
