import type { EngineType } from './engine.js';
import { nativeEngine } from './native/native-engine.js';
import { videojsEngine } from './videojs/videojs-engine.js';

/** The ways to play, best first. */
export const engineTypes: readonly EngineType[] = [nativeEngine, videojsEngine];
