// Runs test files of any kind in one engine: npm run test:file -- tests/player/phase.test.ts
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isBuilt } from '../../rollup/build-stamp.mjs';
import { importsOf } from '../node/source-files.mjs';
import { ENGINES } from './browsers.mjs';
import { ROOT, testFiles } from './test-files.mjs';

const USAGE = `npm run test:file -- PATH [--engine ${ENGINES.join(' | ')}]
  PATH is a test file, a part of its path, or a glob; the engine is Chromium unless another is named.`;
/** Matches code that reads the build: compiled modules, `dist/`, the package by its name, and the demo server. */
const OF_THE_BUILD = /\bbuild\/|\bdist\b|\bfrom 'inline-clip|import\('inline-clip|\/demo\/server\.mjs'/;

/** Parses the arguments of `npm run test:file`. Throws with the usage. */
export function readArguments(args) {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: { engine: { type: 'string', default: 'chromium' } },
    });
  } catch (error) {
    throw new Error(`${error.message.split('\n', 1)[0]}\n${USAGE}`);
  }
  const { positionals, values } = parsed;
  if (positionals.length !== 1) throw new Error(`Expected one PATH, got ${positionals.length}.\n${USAGE}`);
  if (!ENGINES.includes(values.engine))
    throw new Error(`--engine: no "${values.engine}" is known.\n${USAGE}`);
  const pattern = positionals[0].replaceAll('\\', '/').replace(/^\.\//, '');
  const { units, node, pages } = testFiles({ pattern, which: 'full' });
  const files = [...units, ...node, ...pages];
  if (files.length === 0) throw new Error(`No test file matches "${pattern}".\n${USAGE}`);
  return { pattern, engine: values.engine, files, inNode: [...node, ...pages] };
}

/** Returns whether a Node test, or one of its own imports, reads the output of `npm run build`. */
export function needsBuild(file, seen = new Set()) {
  if (seen.has(file)) return false;
  seen.add(file);
  const code = readFileSync(join(ROOT, file), 'utf8');
  if (OF_THE_BUILD.test(code)) return true;
  return importsOf(code)
    .filter((target) => target.startsWith('.') && target.endsWith('.mjs'))
    .map((target) => join(dirname(file), target))
    .some((target) => target.startsWith('tests') && needsBuild(target, seen));
}

function main() {
  const { pattern, engine, inNode } = readArguments(process.argv.slice(2));
  if (inNode.some((file) => needsBuild(file)) && !isBuilt()) {
    console.log('The sources have changed since the last build: building …');
    const { status } = run('npm', ['run', '--silent', 'build']);
    if (status !== 0) return status ?? 1;
  }
  const runner = fileURLToPath(new URL('run.mjs', import.meta.url));
  return run(process.execPath, [runner, 'full', '--engine', engine, '--files', pattern]).status ?? 1;
}

const run = (command, args) =>
  spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32' && command === 'npm',
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.exitCode = main();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 2;
  }
}
