import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { SourceMap } from 'node:module';
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
    const elements = filesUnder('dist/npm/elements').filter((file) => file.endsWith('.js'));
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
    const { dependencies, peerDependencies, peerDependenciesMeta } = packageJson;
    assert.deepEqual(
      [...new Set(names)].sort(),
      Object.keys({ ...dependencies, ...peerDependencies }).sort(),
    );
    for (const name of Object.keys(peerDependencies)) assert.ok(peerDependenciesMeta[name].optional, name);
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

  it('has source maps of our own code, with the sources, and none where viewers would pay for them', () => {
    const mapped = filesUnder('dist/npm').filter((file) => file.endsWith('.js.map'));
    assert.ok(mapped.includes('dist/npm/codes.js.map') && mapped.length > 30, mapped.join());
    for (const file of mapped) {
      const map = JSON.parse(read(file));
      assert.equal(map.file, posix.basename(file, '.map'));
      for (const [i, source] of map.sources.entries()) {
        const path = posix.join(posix.dirname(file), source);
        assert.match(path, /^(?:src|node_modules\/(?!\.))/, `${file}: ${source}`);
        const isWords = /^src\/i18n\/(?:\w+\/)?[a-z]{2,3}\.ts$/.test(path);
        const content = path.startsWith('src/') && !isWords ? read(path) : undefined;
        assert.equal(map.sourcesContent[i] ?? undefined, content, `${file}: ${source}`);
      }
    }
    const named = [...filesUnder('dist/npm'), ...filesUnder('dist/site'), 'dist/cli.js']
      .filter((file) => file.endsWith('.js') && /\/\/# sourceMappingURL=/.test(read(file)))
      .map((file) => `${file}.map`);
    assert.deepEqual(named.sort(), mapped.sort());
  });

  it('maps a line of the minified code to where it was written', () => {
    const [chunk] = filesUnder('dist/npm/chunks').filter((file) => /\/clip-player-\w+\.js$/.test(file));
    const map = new SourceMap(JSON.parse(read(`${chunk}.map`)));
    const place = "'clip-player'";
    const code = read(chunk);
    const line = code.slice(0, code.indexOf('"clip-player")(')).split('\n');
    const entry = map.findEntry(line.length - 1, line.at(-1).length);
    assert.match(entry.originalSource, /src\/elements\/player\/clip-player\.ts$/);
    const source = read('src/elements/player/clip-player.ts').split('\n')[entry.originalLine];
    assert.ok(source.includes(place), source);
  });

  it('has one file of types for each entry, and few that these share', () => {
    const files = filesUnder('dist/types').map((file) => file.slice('dist/types/'.length));
    const entries = filesUnder('dist/npm')
      .filter((file) => file.endsWith('.js') && !file.includes('/chunks/'))
      .map((file) => file.slice('dist/npm/'.length).replace(/\.js$/, '.d.ts'));
    const others = files.filter((file) => !entries.includes(file) && !file.startsWith('shared/'));
    assert.deepEqual(others.sort(), ['element-types.d.ts', 'inline-clip.css.d.ts']);
    assert.ok(entries.every((file) => files.includes(file)));
    const shared = files.filter((file) => file.startsWith('shared/'));
    assert.ok(shared.length < 20, shared.join());
    const classes = files.flatMap((file) =>
      [...read(`dist/types/${file}`).matchAll(/^(?:export )?(?:declare )?(?:abstract )?class (\w+)/gm)].map(
        ([, name]) => name,
      ),
    );
    assert.deepEqual(
      classes.filter((name, i) => classes.indexOf(name) !== i),
      [],
    );
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
      [...expected, '@lit/reactive-element'].filter((name) => !names.includes(name)),
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
