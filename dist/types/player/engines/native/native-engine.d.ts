import type { EngineType } from '../engine.js';
/** Plays files, and HLS in Safari, with the media element alone. */
export declare const nativeEngine: EngineType;
