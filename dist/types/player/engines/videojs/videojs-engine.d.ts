import type { EngineType } from '../engine.js';
/**
 * Plays streams, and all else that the browser does not play itself, with video.js without its skin. It drives the media
 * element at once, so that `play()` runs in the task of the press; the script follows.
 */
export declare const videojsEngine: EngineType;
