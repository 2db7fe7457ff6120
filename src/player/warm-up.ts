import type { ClipSource } from '../clip/clip.js';
import { freshImports } from './fresh-imports.js';
import { playsNatively } from './plays-natively.js';

type EngineScript = typeof import('./videojs-feed.js');

let there: Promise<EngineScript> | undefined;

/** The script of the engine, whose second copy would be a second video.js; until it has come, each call asks for it. */
export function engineScript(): Promise<EngineScript> {
  const coming = there ?? import('./videojs-feed.js');
  coming.then(() => (there = coming)).catch(freshImports); // whoever plays will hear as well
  return coming;
}

/** Fetches the engine for a source that the browser does not play itself, beside the player and not after it. */
export function warmUp(source: ClipSource | undefined): void {
  if (source && !playsNatively(source)) engineScript();
}
