import type { EngineType } from './engine.js';
/**
 * Plays streams, and whatever else the browser does not play itself, by video.js without its skin.
 * It drives the media element from the first moment, so that a press is spent on it; the script follows.
 */
export declare const videojsEngine: EngineType;
