import type { ClipSource } from '../clip/clip.js';
import { freshImports } from './fresh-imports.js';
import { playsNatively } from './plays-natively.js';

type PlayerScript = typeof import('./player.js');
type EngineScript = typeof import('./videojs-feed.js');

/**
 * Asks for a script with each call until it has come. Then the same promise is there for all, which saves a press the
 * tasks that an import takes to say so, and a page a second copy.
 */
function once<Script>(ask: () => Promise<Script>): () => Promise<Script> {
  let there: Promise<Script> | undefined;
  return () => {
    const coming = there ?? ask();
    coming.then(() => (there = coming)).catch(freshImports); // whoever plays will hear as well
    return coming;
  };
}

export const playerScript: () => Promise<PlayerScript> = once(() => import('./player.js'));

/** With video.js, of which there must be one. */
export const engineScript: () => Promise<EngineScript> = once(() => import('./videojs-feed.js'));

/** Fetches the engine for a source that the browser does not play itself, beside the player and not after it. */
export function warmUp(source: ClipSource | undefined): void {
  if (source && !playsNatively(source)) engineScript();
}
