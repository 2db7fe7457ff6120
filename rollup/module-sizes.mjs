import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { transformSync } from 'esbuild';

/**
 * Writes the size of each module in each chunk of the site files to build/, in bytes, minified separately. When a chunk
 * exceeds its budget, `tests/run/check-dist.mjs` reports the modules that have grown. Also writes the hashes of the engine
 * bundles, which tests compare with the engine that they run.
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

/** Returns the path of a module from the root, without the prefixes and queries of plugins. */
const nameOf = (id) =>
  relative('.', id.replace(/^\0|\?.*$/g, ''))
    .replaceAll('\\', '/')
    .replace(/engine-\w+/, 'engine');
