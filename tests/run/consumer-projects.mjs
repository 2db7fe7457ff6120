import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './test-files.mjs';

const execute = promisify(execFile);
const shell = process.platform === 'win32';
/** Milliseconds that an installation or a build may take. */
const LIMIT = 420_000;

/** Where installed projects are kept from run to run: outside the repository, so that its packages are not found from there. */
const CACHE =
  process.env.INLINE_CLIP_CACHE ??
  join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'inline-clip');

/** The projects of `tests/consumers/` that are built and opened, and whether it takes seconds to install them. */
export const consumers = {
  'import-map': { isQuick: true },
  turbo: { isQuick: true },
  esbuild: { isQuick: true },
  rollup: {},
  vite: {},
  'lit-ssr': { isQuick: true },
  'shadow-dom': { isQuick: true },
  eleventy: {},
  astro: {},
  next: {},
  nuxt: {},
  parcel: {},
  rspack: {},
  sveltekit: {},
  webpack: {},
};

/** The file in the folder of a project that is written when its packages are installed. */
const mark = '.installed';

const sourceOf = (name) => join(ROOT, 'tests/consumers', name);
const manifestOf = (name) => readFileSync(join(sourceOf(name), 'package.json'), 'utf8');

/** Returns the folder of a project in the cache. Its name changes with what is installed there. */
function folderOf(name) {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const hash = createHash('sha256')
    .update(manifestOf(name))
    .update(JSON.stringify([dependencies, process.version]));
  return join(CACHE, 'consumers', `${name}-${hash.digest('hex').slice(0, 12)}`);
}

/** Returns whether the packages of a project are in the cache. */
export const isInstalled = (name) => existsSync(join(folderOf(name), mark));

/**
 * Copies a project to the cache, installs its packages unless that has been done, puts the packed package beside them, and
 * builds for production.
 *
 * @param {string} name
 * @param {string} archive Of `packPackage()`.
 * @returns {Promise<string>} The folder that a web server would serve.
 */
export async function buildConsumer(name, archive) {
  const folder = folderOf(name);
  const installed = join(folder, mark);
  const isNew = !existsSync(installed);
  if (isNew) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(sourceOf(name), folder, { recursive: true });
  cpSync(archive, join(folder, 'inline-clip.tgz'));
  if (isNew) await install(folder);
  else await unpack(folder);
  writeFileSync(installed, '');
  const { scripts, serves } = JSON.parse(manifestOf(name));
  if (scripts?.build) await run('npm', ['run', 'build'], folder);
  return join(folder, serves);
}

/** As a developer does it: npm installs the archive with what it depends on. */
async function install(folder) {
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--no-package-lock'];
  await run('npm', ['install', ...quiet, './inline-clip.tgz'], folder);
}

/** As npm would, but in a second: what the package depends on is there already. */
async function unpack(folder) {
  const place = join(folder, 'node_modules/inline-clip');
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  await run(
    'tar',
    ['-xzf', 'inline-clip.tgz', '-C', 'node_modules/inline-clip', '--strip-components', '1'],
    folder,
  );
}

async function run(command, args, cwd) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', CI: '1' };
  const options = { cwd, env, shell, timeout: LIMIT, maxBuffer: 1e8 };
  await execute(command, args, options).catch(({ message, stdout, stderr }) => {
    throw new Error(`${command} ${args.join(' ')}: ${message}\n${stdout}\n${stderr}`.slice(0, 6000));
  });
}
