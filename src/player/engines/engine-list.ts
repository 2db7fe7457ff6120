import type { EngineType } from './engine.js';
import { nativeEngine } from './native/native-engine.js';
import { videojsEngine } from './videojs/videojs-engine.js';

/** The engines, the best first. */
export const engineList: readonly EngineType[] = [nativeEngine, videojsEngine];
