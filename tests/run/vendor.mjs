import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundleEngine } from '../../rollup/vendors.mjs';
import { importsOf } from '../node/source-files.mjs';

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
 * @param {string[]} entries All files that pages may load.
 * @returns {Promise<Map<string, string>>} Package path as imported → address below the root.
 */
export async function bundleVendors(entries) {
  const { files } = await bundleEngine();
  const engine = new Map([...files].map(([name, file]) => [name, `/${relative(ROOT, file)}`]));
  engine.set('@videojs/http-streaming', engine.get('video.js'));
  const names = importedPackages(entries).filter((name) => !engine.has(name));
  const folder = `${CACHE}/${digest(names)}`;
  if (!existsSync(join(ROOT, folder))) await bundle(names, folder);
  return new Map([...engine, ...names.map((name) => [name, `/${folder}/${fileName(name)}.js`])]);
}

/**
 * Returns the packages that files import at run time, without imports of types. Reads the files as text, because
 * bundling would take seconds.
 */
export function importedPackages(files) {
  const names = files.flatMap((file) => {
    const code = readFileSync(file, 'utf8').replace(/^(?:import|export) type\b[^;]*;/gm, '');
    return importsOf(code).filter((name) => !/^(?:[./]|node:|inline-clip:)/.test(name));
  });
  return [...new Set(names)].sort();
}

/** Returns a hash of the list of packages, the installed versions and this file. */
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

/**
 * Renames the finished bundle into place, because several processes may bundle at the same time. Removes bundles older
 * than a day.
 */
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
