import type { EngineType } from './engine.js';
/** Plays what the browser plays itself: files, and HLS where its own is sound. No vendor code. */
export declare const nativeEngine: EngineType;
