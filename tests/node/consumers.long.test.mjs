import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { packPackage } from '../run/pack-package.mjs';
import { root } from './source-files.mjs';

const folder = join(root, 'tests/consumers');
const installed = join(folder, 'node_modules/inline-clip');
const shell = process.platform === 'win32';
const execute = promisify(execFile);

const compilers = {
  'TypeScript 5.9': [join(folder, 'node_modules/typescript/bin/tsc')],
  'TypeScript 7': [join(root, 'node_modules/typescript/bin/tsc'), '--ignoreConfig'],
};
/**
 * Where the types of libraries are checked as well, which takes most of the time: once with each compiler and each resolution.
 */
const checksLibraries = (name, resolution) => (name === 'TypeScript 5.9') === (resolution === 'bundler');
const resolutions = { bundler: 'esnext', nodenext: 'nodenext' };
const projects = {
  'a server, without the DOM': ['server.ts'],
  'pages in React, Preact, Solid, Vue, Svelte and none': [
    ...['page.ts', 'documented.tsx', 'react.tsx', 'preact.tsx', 'solid.tsx', 'vue.ts', 'svelte.ts'],
  ],
};

function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', shell });
  assert.equal(status, 0, `${command} ${args.join(' ')}: ${stdout}${stderr}`);
  return stdout;
}

/** Installs what the projects need, as the lock file has it, and puts the packed package beside it, as npm would. */
function install() {
  if (!isInstalled()) run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
  const archive = packPackage();
  rmSync(installed, { recursive: true, force: true });
  mkdirSync(installed, { recursive: true });
  run('tar', ['-xzf', archive, '-C', installed, '--strip-components', '1'], folder);
  return archive;
}

function isInstalled() {
  const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  return Object.entries(packages).every(([path, { version, optional }]) => {
    const file = join(folder, path, 'package.json');
    return (
      !path || optional || (existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version)
    );
  });
}

/** What a compiler says of a project; empty where it finds nothing. */
async function complaints(compiler, files, resolution, skipLibCheck = true) {
  const isServer = files.includes('server.ts');
  const options = [
    ...['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess'],
    ...['--skipLibCheck', String(skipLibCheck), '--target', 'es2022', '--jsx', 'react-jsx'],
    ...['--module', resolutions[resolution], '--moduleResolution', resolution],
    ...['--lib', isServer ? 'es2022' : 'es2022,dom,dom.iterable'],
    ...(isServer ? ['--types', 'node'] : []),
  ];
  const sources = files.map((file) => `src/${file}`);
  const run = execute(process.execPath, [...compiler, ...options, ...sources], { cwd: folder });
  const { stdout, stderr } = await run.catch((error) => error);
  return `${stdout}${stderr}`;
}

describe('a project that uses the packed package', { timeout: 600_000 }, () => {
  let archive;
  before(() => {
    archive = install();
  });

  for (const [name, compiler] of Object.entries(compilers))
    for (const resolution of Object.keys(resolutions))
      for (const [project, files] of Object.entries(projects))
        it(`is type-checked: ${project}, ${name}, ${resolution}`, async () => {
          const skips = !checksLibraries(name, resolution);
          assert.equal(await complaints(compiler, files, resolution, skips), '');
        });

  it('is told of each line that is wrong, and of no other', async () => {
    const files = ['wrong.ts', 'wrong-react.tsx', 'wrong-preact.tsx', 'wrong-solid.tsx'];
    const said = await complaints(compilers['TypeScript 7'], files, 'bundler');
    for (const file of files) {
      const lines = readFileSync(join(folder, 'src', file), 'utf8').split('\n');
      const expected = lines.flatMap((line, index) => (line.endsWith('// wrong') ? [index + 1] : []));
      const errors = said.matchAll(/^src\/([\w.-]+)\((\d+),\d+\): error/gm);
      const told = [...errors].filter(([, name]) => name === file).map(([, , line]) => Number(line));
      assert.deepEqual([...new Set(told)], expected, `${file}: ${said}`);
    }
  });

  it('finds the types of every entry by every resolution of modules', async () => {
    const attw = join(folder, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const skipped = [
      'inline-clip.css',
      'custom-elements.json',
      'vscode.html-data.json',
      'vscode.css-data.json',
    ];
    const args = [
      attw,
      archive,
      '--format',
      'ascii',
      '--profile',
      'esm-only',
      '--exclude-entrypoints',
      ...skipped,
    ];
    const said = await execute(process.execPath, args, { cwd: folder }).catch((error) => error);
    assert.equal(said.code ?? 0, 0, said.stdout);
  });
});
