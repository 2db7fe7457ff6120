import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundleEngine } from '../../rollup/vendors.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DAY = 86_400_000;
const CACHE = 'node_modules/.cache/inline-clip';

/** The test runner itself serves this package. */
const SERVED = '/__web-dev-server__web-socket.js';

/**
 * Bundles every package that sources and tests import, once for all test files and engines: a page then needs a few
 * requests instead of hundreds, CommonJS works, and no package exists twice. The streaming engine is the bundle of `dist/`,
 * byte for byte.
 *
 * @param {string[]} entries Files that pages load; their imports are followed.
 * @returns {Promise<Map<string, string>>} Package path as imported → address below the root.
 */
export async function bundleVendors(entries) {
  const { files } = await bundleEngine();
  const engine = new Map([...files].map(([name, file]) => [name, `/${relative(ROOT, file)}`]));
  engine.set('@videojs/http-streaming', engine.get('video.js'));
  const names = (await importedPackages(entries)).filter((name) => !engine.has(name));
  const folder = `${CACHE}/${digest(names)}`;
  if (!existsSync(join(ROOT, folder))) await bundle(names, folder);
  return new Map([...engine, ...names.map((name) => [name, `/${folder}/${fileName(name)}.js`])]);
}

/** The packages that the sources import, without type imports. */
async function importedPackages(entries) {
  const names = new Set();
  const collect = {
    name: 'collect',
    setup({ onResolve }) {
      onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
        if (kind === 'entry-point') return undefined;
        if (!path.startsWith('node:')) names.add(path);
        return { path, external: true };
      });
      onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
        const file = sourceOf(resolve(resolveDir, path));
        return file ? { path: file } : { path, external: true };
      });
    },
  };
  const options = { bundle: true, write: false, outdir: ROOT, format: 'esm', logLevel: 'silent' };
  // A file that does not parse fails in its own test, and must not stop the others.
  await build({ ...options, entryPoints: entries, plugins: [collect] }).catch((error) => error);
  return [...names].sort();
}

function sourceOf(file) {
  return [file.replace(/\.js$/, '.ts'), file, `${file}.ts`].find((path) => existsSync(path));
}

/** A hash of the list of packages, the installed versions and this file. */
function digest(names) {
  const hash = createHash('sha256').update(names.join('\n'));
  for (const file of ['package-lock.json', 'tests/run/vendor.mjs'])
    hash.update(readFileSync(join(ROOT, file)));
  return hash.digest('hex').slice(0, 16);
}

async function bundle(names, folder) {
  if (names.length === 0) return;
  const target = join(ROOT, folder);
  const draft = `${target}.${process.pid}`;
  mkdirSync(dirname(target), { recursive: true });
  await build({ ...bundleOptions(draft), entryPoints: entryPoints(names) });
  publish(draft, target);
}

function bundleOptions(outdir) {
  return {
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    outdir,
    absWorkingDir: ROOT,
    external: [SERVED],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  };
}

function entryPoints(names) {
  return names.map((name) => ({ in: name, out: fileName(name) }));
}

function fileName(name) {
  return name.replace(/\.js$/, '').replace(/[^a-zA-Z0-9.]+/g, '_');
}

/** Renames the finished bundle into place, because processes may bundle at once. Removes bundles older than a day. */
function publish(draft, target) {
  for (const name of readdirSync(dirname(target))) {
    const path = join(dirname(target), name);
    if (Date.now() - statSync(path).mtimeMs > DAY) rmSync(path, { recursive: true, force: true });
  }
  try {
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
}
