import type { Clip } from '../clip/clip.js';
import type { EngineType } from './engine.js';
/** Fetches the scripts that a clip will need to be played; no media, and no media element. */
export declare function warmUp({ sources }: Clip, engines?: readonly EngineType[]): void;
