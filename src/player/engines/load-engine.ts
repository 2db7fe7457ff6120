import type { ClipSource } from '../../clip/clip.js';
import { bustFailedImports } from '../bust-failed-imports.js';
import { loadOnce } from '../load-once.js';
import { playsNatively } from './native/plays-natively.js';

/** With video.js, of which there must be one. */
const loadVideojs = loadOnce(() => import('./videojs/videojs-source.js'), bustFailedImports);

const loadMpdParser = loadOnce(() => import('./videojs/mpd-parser.js'), bustFailedImports);

/** Imports video.js and, for DASH, its parser, both at once; rejects once video.js has come or is lost. */
export async function loadVideojsFor({ type = '' }: ClipSource) {
  const parser = /^application\/dash\+xml/i.test(type) ? loadMpdParser() : undefined;
  return [await loadVideojs(), await parser] as const;
}

/** Imports the engine of a source that the browser does not play itself, beside the managed playback and not after it. */
export function loadEngineFor(source: ClipSource | undefined): void {
  if (source && !playsNatively(source)) loadVideojsFor(source).catch(() => undefined); // whoever plays hears of it as well
}
