import type { ClipSource } from '../../clip/clip.js';
import { freshImports } from '../bust-failed-imports.js';
import { playsNatively } from './native/plays-natively.js';

/**
 * Asks for a script with each call until it has come. From then on the same promise is there for all, which saves a
 * press the tasks that an import takes to say so.
 */
function once<Script>(ask: () => Promise<Script>, lost?: () => void): () => Promise<Script> {
  let there: Promise<Script> | undefined;
  return () => {
    const coming = there ?? ask();
    coming.then(() => (there ??= coming)).catch(() => lost?.());
    return coming;
  };
}

export const playerScript = once(() => import('../player.js'));

/** With video.js, of which there must be one. */
const engineScript = once(() => import('./videojs/videojs-source.js'), freshImports);

const mpdParser = once(() => import('./videojs/mpd-parser.js'), freshImports);

/** The engine, and what it parses a source by: both are on their way at once, and a loss is told once the engine is there. */
export async function scriptsFor({ type = '' }: ClipSource) {
  const parser = /^application\/dash\+xml/i.test(type) ? mpdParser() : undefined;
  return [await engineScript(), await parser] as const;
}

/** Fetches the engine for a source that the browser does not play itself, beside the player and not after it. */
export function warmUp(source: ClipSource | undefined): void {
  if (source && !playsNatively(source)) scriptsFor(source).catch(() => undefined); // whoever plays will hear as well
}
