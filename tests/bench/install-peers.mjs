import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('./', import.meta.url));
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Installs the peers as the lock file of the bench has them, unless they are there. */
export function installPeers(say) {
  const { packages } = readJson(`${folder}package-lock.json`);
  const isThere = ([path, { version }]) => !path || versionAt(path) === version;
  if (Object.entries(packages).every(isThere)) return;
  say('installing the peers (npm ci in tests/bench)');
  const shell = process.platform === 'win32';
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, stdio: 'inherit', shell });
  if (status !== 0) throw new Error('the peers could not be installed: npm ci in tests/bench failed');
}

/** The version of a package of the bench that is installed, by its name. */
export const peerVersion = (name) => versionAt(`node_modules/${name}`);

function versionAt(path) {
  const file = `${folder}${path}/package.json`;
  return existsSync(file) ? readJson(file).version : undefined;
}
