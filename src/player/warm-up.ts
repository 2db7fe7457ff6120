import type { ClipSource } from '../clip/clip.js';
import { playsNatively } from './plays-natively.js';

/** Fetches the engine for a source that the browser does not play itself, beside the player and not after it. */
export function warmUp(source: ClipSource | undefined): void {
  if (source && !playsNatively(source)) import('./videojs-feed.js').catch(() => undefined); // the player will hear
}
