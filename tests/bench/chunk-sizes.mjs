import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { filesBelow, ROOT } from '../run/test-files.mjs';

/** Bytes, brotli, of the chunks that have a mark. */
export function chunkSizes() {
  const files = filesBelow('dist/site');
  const size = (...names) => {
    const found = files.filter((file) => names.some((name) => file.startsWith(`dist/site/${name}`)));
    return found.reduce((sum, file) => sum + brotliCompressSync(readFileSync(ROOT + file)).length, 0);
  };
  return {
    engine: size('chunks/videojs-'),
    controls: size(
      ...['clip-controls', 'clip-panels', 'clip-embed', 'sharing', 'dialogs', 'common', 'addresses'].map(
        (name) => `chunks/${name}-`,
      ),
    ),
    host: size('host.js'),
  };
}
