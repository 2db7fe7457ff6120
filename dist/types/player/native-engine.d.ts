import type { EngineType } from './engine.js';
/** Plays what the browser plays itself. No vendor code. */
export declare const nativeEngine: EngineType;
