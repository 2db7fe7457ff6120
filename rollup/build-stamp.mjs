import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesIn } from './find-entries.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const STAMP = 'build/stamp.txt';
const INPUTS = ['package.json', 'package-lock.json', 'tsconfig.json', 'rollup.config.mjs', 'src', 'rollup'];

/**
 * Returns whether `dist/` was built from the current sources.
 *
 * @param {string} [root] Root folder of the project.
 */
export function isBuilt(root = ROOT) {
  const file = join(root, STAMP);
  if (!existsSync(file)) return false;
  const [inputs, outputs] = readFileSync(file, 'utf8').split('\n');
  return inputs === hashOf(root, INPUTS) && outputs === hashOf(root, ['dist']);
}

/** Writes the hashes of inputs and outputs to `build/`. The inputs are hashed before the bundle starts. */
export function buildStamp(root = ROOT) {
  const inputs = hashOf(root, INPUTS);
  return {
    name: 'build-stamp',
    closeBundle() {
      const file = join(root, STAMP);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${inputs}\n${hashOf(root, ['dist'])}\n`);
    },
  };
}

/**
 * Returns 8 hexadecimal digits that identify a build, for the names of all its chunks. They distinguish builds of the
 * same version. A hash for each chunk would cost 8 bytes in each import, because hashes do not compress.
 */
export function buildHash(root = ROOT) {
  return hashOf(
    root,
    ['build', 'package-lock.json', 'rollup', 'rollup.config.mjs'],
    /\.(?:m?js|json)$/,
  ).slice(0, 8);
}

function hashOf(root, paths, names = /(?:)/) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesOf(root, path)).filter((name) => names.test(name)))
    hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** Returns a file, or all files of a folder in order; empty if the path does not exist. */
function filesOf(root, path) {
  if (!existsSync(join(root, path))) return [];
  if (/\.\w+$/.test(path)) return [path];
  return filesIn(join(root, path))
    .filter((file) => /\.\w+$/.test(file))
    .map((file) => `${path}/${file}`)
    .sort();
}
