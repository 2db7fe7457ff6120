import type { ClipSource } from '../clip/clip.js';
import { freshImports } from './fresh-imports.js';
import { playsNatively } from './plays-natively.js';

/**
 * Asks for a script with each call until it has come. From then on the same promise is there for all, which saves a
 * press the tasks that an import takes to say so.
 */
export function once<Script>(ask: () => Promise<Script>, lost?: () => void): () => Promise<Script> {
  let there: Promise<Script> | undefined;
  return () => {
    const coming = there ?? ask();
    coming.then(() => (there ??= coming)).catch(() => lost?.()); // whoever plays will hear as well
    return coming;
  };
}

export const playerScript = once(() => import('./player.js'));

/** With video.js, of which there must be one. */
export const engineScript = once(() => import('./videojs-feed.js'), freshImports);

/** Fetches the engine for a source that the browser does not play itself, beside the player and not after it. */
export function warmUp(source: ClipSource | undefined): void {
  if (source && !playsNatively(source)) engineScript();
}
