import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { version } from '../../build/embed/release.js';
import { pages, proseOf } from './documented-blocks.mjs';
import { filesUnder, importsOf, read, root } from './source-files.mjs';

const packageJson = JSON.parse(read('package.json'));
const lock = JSON.parse(read('package-lock.json'));

/** Whether a file of the package is one that a bundler must not drop; patterns as bundlers read them. */
function hasSideEffects(file) {
  return packageJson.sideEffects.some((pattern) => {
    const escaped = pattern.replace(/^\.\//, '').replace(/[.+]/g, '\\$&');
    const wild = escaped.replace(/\*\*\/|\*/g, (star) => (star === '*' ? '[^/]*' : '(.*/)?'));
    return new RegExp(`^${wild}$`).test(file);
  });
}

describe('the package', () => {
  it('has one version: in the sources, in package.json and in the lock file', () => {
    assert.equal(version, packageJson.version);
    assert.equal(lock.version, packageJson.version);
    assert.equal(lock.packages[''].version, packageJson.version);
  });

  it('names every file that registers elements, or acts on the page, as one with side effects', () => {
    const modules = filesUnder('dist/npm').filter((file) => file.endsWith('.js'));
    const acting = modules.filter((file) =>
      /customElements\.define|querySelectorAll\("clip-player"\)|(?:^|[;}])import"/.test(read(file)),
    );
    assert.ok(acting.length > 2, `found only ${acting.join(', ')}`);
    assert.deepEqual(
      acting.filter((file) => !hasSideEffects(file)),
      [],
    );
  });

  it('names every chunk that registers elements through another, and all style sheets', () => {
    const elements = filesUnder('dist/npm/elements');
    assert.ok(elements.includes('dist/npm/elements/clip-player.js'));
    for (const file of [
      ...elements,
      'dist/npm/inline-clip.js',
      'dist/npm/embed-page.js',
      'dist/npm/host.js',
    ]) {
      assert.ok(hasSideEffects(file), file);
    }
    assert.ok(hasSideEffects('dist/npm/inline-clip.css'));
  });

  it('lets bundlers drop what is pure: the server entry and the words', () => {
    assert.ok(!hasSideEffects('dist/npm/server.js'));
    assert.ok(!hasSideEffects('dist/npm/locales/en.js'));
  });

  it('asks consumers to install what its modules import, and nothing more', () => {
    const imported = filesUnder('dist/npm')
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) => externalImports(read(file)));
    const names = imported.map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    );
    assert.deepEqual([...new Set(names)].sort(), Object.keys(packageJson.dependencies).sort());
  });

  it('has what its documentation links to, and the picture of the README', async () => {
    const pack = ['pack', '--dry-run', '--ignore-scripts', '--json'];
    const { stdout } = await promisify(execFile)('npm', pack, { cwd: root, maxBuffer: 1e7 });
    const packed = new Set(JSON.parse(stdout)[0].files.map(({ path }) => path));
    const missing = pages.flatMap((page) => [
      ...(packed.has(page) ? [] : [page]),
      ...[...proseOf(page).matchAll(/\]\((?!https?:|mailto:)([^)#\s]+)/g)]
        .map(([, path]) => posix.join(posix.dirname(page), path))
        .filter((target) => !packed.has(target))
        .map((target) => `${page}: ${target}`),
    ]);
    assert.deepEqual(missing, []);
    const strangers = [...packed].filter((path) => /^(src|tests|demo|rollup|build)\//.test(path));
    assert.deepEqual(strangers, ['demo/assets/clip.jpg']);
  });

  it('has the licences of what is built in', () => {
    const text = read('dist/THIRD-PARTY-LICENSES.txt');
    const names = [...text.matchAll(/^Name: (.+)$/gm)].map(([, name]) => name);
    const expected = [
      'video.js',
      '@videojs/http-streaming',
      'm3u8-parser',
      'mux.js',
      'lit-html',
      'lit-element',
    ];
    assert.deepEqual(
      [...expected, '@lit/reactive-element', '@lit/context'].filter((name) => !names.includes(name)),
      [],
    );
    assert.match(text, /Apache License/);
    assert.match(text, /BSD 3-Clause License|BSD-3-Clause/);
  });

  it('has nothing of the reciprocal kind built in', () => {
    assert.doesNotMatch(read('dist/THIRD-PARTY-LICENSES.txt'), /^License: .*\b(A?GPL|LGPL|MPL)/m);
  });

  it('ships its own licence under the name that it declares', () => {
    assert.equal(packageJson.license, 'MIT');
    assert.match(read('LICENSE'), /^MIT License/);
  });
});

/** Packages that a minified module imports, at once or later. */
function externalImports(code) {
  const minified = [...code.matchAll(/\b(?:from|import)\s*\(?"([^"]+)"/g)].map(([, target]) => target);
  return [...minified, ...importsOf(code)].filter((target) => /^(@?[a-z][\w-]*)(\/[\w.-]+)*$/.test(target));
}
