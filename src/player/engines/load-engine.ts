import type { ClipSource } from '../../clip/clip.js';
import { bustFailedImports } from '../bust-failed-imports.js';
import { loadOnce } from '../load-once.js';
import { playsNatively } from './native/plays-natively.js';

/** Imports video.js. A page may have only one instance of it. */
const loadVideojs = loadOnce(() => import('./videojs/videojs-source.js'), bustFailedImports);

const loadMpdParser = loadOnce(() => import('./videojs/mpd-parser.js'), bustFailedImports);

/** Imports video.js and, for DASH, the MPD parser in parallel. Rejects when either import fails. */
export async function loadVideojsFor({ type = '' }: ClipSource) {
  const parser = /^application\/dash\+xml/i.test(type) ? loadMpdParser() : undefined;
  return [await loadVideojs(), await parser] as const;
}

/** Imports the engine for a source that the browser does not play itself, in parallel with the managed playback. */
export function loadEngineFor(source: ClipSource | undefined): void {
  if (source && !playsNatively(source)) loadVideojsFor(source).catch(() => undefined); // a press imports it again and reports a failure
}
