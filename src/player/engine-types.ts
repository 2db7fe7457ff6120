import type { EngineType } from './engine.js';
import { nativeEngine } from './native-engine.js';
import { videojsEngine } from './videojs-engine.js';

/** The ways to play, best first. */
export const engineTypes: readonly EngineType[] = [nativeEngine, videojsEngine];
