import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { transformSync } from 'esbuild';

/**
 * Leaves in build/ what each module brings into each chunk of the site files, in bytes as minified by itself: when a
 * chunk outgrows its budget, `tests/run/check-dist.mjs` tells by it what has grown. Beside it the hashes of the engine's
 * bundles as they were read: the tests hold against them what they run themselves.
 */
export const moduleSizes = {
  name: 'module-sizes',
  moduleParsed({ id, code }) {
    if (id.includes('.cache/inline-clip/engine-'))
      hashes[relative('.', id)] = createHash('sha256').update(code).digest('hex');
  },
  generateBundle(_options, bundle) {
    const sizes = Object.values(bundle)
      .filter(({ type }) => type === 'chunk')
      .map(({ name, fileName, modules }) => [
        fileName.startsWith('chunks/') ? name : fileName.replace(/\.js$/, ''),
        Object.entries(modules).map(([id, module]) => [nameOf(id), bytesOf(module)]),
      ]);
    const record = Object.fromEntries(sizes.map(([name, modules]) => [name, Object.fromEntries(modules)]));
    writeFileSync('build/module-sizes.json', JSON.stringify(record));
    writeFileSync('build/engine-hashes.json', JSON.stringify(hashes));
  },
};

const hashes = {};

const bytesOf = ({ code }) => (code ? Buffer.byteLength(transformSync(code, { minify: true }).code) : 0);

/** A module's path from the root, without what plugins write around it. */
const nameOf = (id) =>
  relative('.', id.replace(/^\0|\?.*$/g, ''))
    .replaceAll('\\', '/')
    .replace(/engine-\w+/, 'engine');
