import type { Clip } from '../clip/clip.js';
import type { EngineType } from './engine.js';
import { engineTypes } from './engine-types.js';

/** Fetches the scripts that a clip will need to be played; no media, and no media element. */
export function warmUp({ sources }: Clip, engines: readonly EngineType[] = engineTypes): void {
  for (const source of sources) {
    const type = engines.find((candidate) => candidate.accepts(source));
    type?.warmUp(source);
    if (type) return;
  }
}
