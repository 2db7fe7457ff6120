import type { EngineType } from './engine.js';
/** The ways to play, best first. */
export declare const engineTypes: readonly EngineType[];
