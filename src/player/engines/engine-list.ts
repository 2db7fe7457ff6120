import type { EngineType } from './engine.js';
import { nativeEngine } from './native/native-engine.js';
import { videojsEngine } from './videojs/videojs-engine.js';

/** All engines, in order of preference. */
export const engineList: readonly EngineType[] = [nativeEngine, videojsEngine];
