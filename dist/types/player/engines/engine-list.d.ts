import type { EngineType } from './engine.js';
/** All engines, in order of preference. */
export declare const engineList: readonly EngineType[];
