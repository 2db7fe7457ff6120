import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { importsOf, read } from './source-files.mjs';

/** A file and all that it imports, by their paths. */
function withImports(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const minified = [...read(file).matchAll(/\b(?:from|import)\s*"([^"]+)"/g)].map(([, target]) => target);
  for (const target of [...minified, ...importsOf(read(file))]) {
    withImports(posix.join(posix.dirname(file), target), seen);
  }
  return seen;
}

describe('the host script', () => {
  const files = [...withImports('dist/site/host.js')];

  it('weighs 4 kB at most, with all that it imports, as a server sends it', () => {
    const bytes = files.reduce((sum, file) => sum + brotliCompressSync(read(file)).length, 0);
    assert.ok(bytes > 500 && bytes <= 4096, `${bytes} bytes`);
  });

  it('has nothing of Lit in it', () => {
    for (const file of files)
      assert.doesNotMatch(read(file), /litElementVersions|lit-html|reactiveElement/i, file);
  });
});
