import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { filesUnder, root } from '../node/source-files.mjs';

/** Files with the sizes of modules per chunk: of the current build, and as last recorded. */
const NOW = 'build/module-sizes.json';
const RECORD = 'tests/run/module-sizes.json';

/** Names of chunks end in a hash of the build, which compresses by chance: ±45 bytes for the same code. */
const HASH = /(?<=-)[0-9a-f]{8}(?=\.js)/g;
const ANY_HASH = '7d3f92b1';

/** Bytes of a site file after brotli, with one hash for all builds. */
function brotliSize(file) {
  const bytes = readFileSync(root + file);
  const isText = /\.(?:js|css)$/.test(file);
  return brotliCompressSync(isText ? bytes.toString().replaceAll(HASH, ANY_HASH) : bytes).length;
}

/**
 * Checks the total size of site files against a limit.
 *
 * @param {{of: () => string[] | Promise<string[]>, limit: number, target?: number}} budget In kB, brotli.
 * @returns {Promise<string>} The size.
 * @throws {Error} Above the limit, with the modules that have grown.
 */
export async function fits({ of, limit, target }) {
  const files = await of();
  const bytes = files.reduce((sum, file) => sum + brotliSize(file), 0);
  const size = `${(bytes / 1000).toFixed(1)} kB brotli`;
  if (bytes > limit * 1000) {
    throw new Error(
      `${size}, and the limit is ${limit} kB:\n${files.join('\n')}\n${growthOf(files).join('\n')}`,
    );
  }
  return `${size} of ${limit} kB${target ? `; the target is ${target} kB` : ''}`;
}

/** Throws for scripts and style sheets of the site files without a budget. */
export async function coversAll(budgets) {
  const held = new Set((await Promise.all(budgets.map(({ of }) => of()))).flat());
  const free = filesUnder('dist/site').filter((file) => !held.has(file));
  if (free.length) throw new Error(`no budget holds:\n${free.join('\n')}`);
  return `${held.size} files`;
}

/** Returns the modules in these files that have grown since the record, in bytes before compression, largest growth first. */
export function growthOf(files) {
  if (!existsSync(root + NOW)) return ['(npm run build tells which modules are in it)'];
  const names = files.map((file) =>
    file.replace('dist/site/', '').replace(/^chunks\/(.+)-[^-].{7}\.js$/, '$1.js'),
  );
  return grownModules(
    sizesIn(NOW),
    sizesIn(RECORD),
    names.map((name) => name.replace(/\.js$/, '')),
  );
}

/**
 * @param {Record<string, Record<string, number>>} now Bytes of each module by chunk.
 * @param {Record<string, Record<string, number>>} before
 * @param {string[]} chunks
 */
export function grownModules(now, before, chunks) {
  const sum = (sizes) => {
    const all = {};
    for (const chunk of chunks) {
      for (const [module, bytes] of Object.entries(sizes[chunk] ?? {}))
        all[module] = (all[module] ?? 0) + bytes;
    }
    return all;
  };
  const [old, current] = [sum(before), sum(now)];
  const grown = Object.entries(current)
    .map(([module, bytes]) => ({ module, bytes, by: bytes - (old[module] ?? 0) }))
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by);
  if (!grown.length) return [`no module has grown since ${RECORD} was written`];
  return [
    'grown, in bytes before compression:',
    ...grown.map(({ module, bytes, by }) => `+${by} ${module} (${bytes})`),
  ];
}

/** Records the current module sizes, as the base of later reports of growth. */
export function recordSizes() {
  writeFileSync(root + RECORD, `${JSON.stringify(sizesIn(NOW), null, 2)}\n`);
  return RECORD;
}

const sizesIn = (file) => JSON.parse(readFileSync(root + file, 'utf8'));

/** Returns a site file with all its static imports. */
export function closureOf(entry) {
  return async () => {
    const first = `dist/site/${entry}`;
    const options = {
      bundle: true,
      format: 'esm',
      ignoreAnnotations: true,
      metafile: true,
      write: false,
      outdir: 'out',
      logLevel: 'silent',
    };
    const { metafile } = await build({ ...options, entryPoints: [first], absWorkingDir: root });
    const found = new Set([first]);
    for (const file of found) {
      const imports = metafile.inputs[file].imports.filter(({ kind }) => kind === 'import-statement');
      for (const { path } of imports) if (path in metafile.inputs) found.add(path); // without esbuild's own runtime
    }
    return [...found];
  };
}

/** Returns the chunks of the site files with these names. Throws unless each name has exactly one. */
export function chunks(...names) {
  return () =>
    names.map((name) => {
      const found = filesUnder('dist/site/chunks').filter((file) => file.includes(`/${name}-`));
      if (found.length !== 1) throw new Error(`expected one chunk ${name}, found ${found.length}`);
      return found[0];
    });
}
