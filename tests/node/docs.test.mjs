import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { transform } from 'esbuild';
import { anchorsOf, blocksOf, elementsOf, moduleScripts, pages, proseOf } from './documented-blocks.mjs';
import { playerTable, playerTables } from './player-reference.mjs';
import { filesUnder, read, root } from './source-files.mjs';

const execute = promisify(execFile);
const blocks = pages.flatMap(blocksOf);
const frameworks = 'docs/frameworks.md';
const of = (...languages) => blocks.filter(({ language }) => languages.includes(language));

describe('the documentation', () => {
  it('has only links that lead to a page, and to a heading of it', () => {
    for (const page of pages) {
      const links = [...proseOf(page).matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)/g)];
      for (const [link, path, anchor] of links) {
        const target = path ? posix.join(posix.dirname(page), path) : page;
        assert.ok(existsSync(root + target), `${page}: ${link}`);
        if (anchor) assert.ok(anchorsOf(target).has(anchor), `${page}: ${link}: no such heading`);
      }
    }
  });

  it('lists every page on its first one, and every page but that in the README', () => {
    const first = read('docs/README.md');
    for (const page of pages.slice(1).filter((each) => each !== 'docs/README.md')) {
      assert.ok(first.includes(`](${posix.basename(page)})`), `docs/README.md: ${page}`);
      assert.ok(read('README.md').includes(`](${page})`), `README.md: ${page}`);
    }
  });

  it('has the tables of player as src/player/ has them', () => {
    for (const [name, table] of Object.entries(playerTables()))
      assert.equal(playerTable(name), table, 'write it anew: node tests/node/player-reference.mjs');
  });

  it('has blocks of known languages alone, each of which is tried here', () => {
    const known = 'js ts tsx jsx vue svelte astro html css json sh text markdown nginx'.split(' ');
    assert.deepEqual(
      blocks.filter(({ language }) => !known.includes(language)),
      [],
    );
    for (const page of pages) {
      const fences = read(page).match(/^ *```/gm) ?? [];
      assert.equal(blocksOf(page).length * 2, fences.length, `${page}: a block without a language`);
    }
  });

  it('has JSON and style sheets that can be read', async () => {
    for (const { code, page } of of('json')) assert.doesNotThrow(() => JSON.parse(code), page);
    for (const { code, page } of of('css')) {
      const { warnings } = await transform(code, { loader: 'css' });
      assert.deepEqual(warnings, [], page);
    }
  });

  it('has HTML without errors, whose elements have only attributes that they know', () => {
    const declared = JSON.parse(read('dist/custom-elements.json')).modules.flatMap(
      (module) => module.declarations,
    );
    const common = /^(id|slot|class|style|lang|dir|for)$/;
    for (const { code, page } of of('html')) {
      const { elements, errors } = elementsOf(code);
      assert.deepEqual(errors, [], `${page}: ${code}`);
      for (const { tagName, attrs } of elements.filter((each) => each.tagName.startsWith('clip-'))) {
        const { attributes = [] } =
          declared.find((each) => each.tagName === tagName) ?? assert.fail(`${page}: ${tagName}`);
        for (const { name } of attrs)
          assert.ok(
            common.test(name) || attributes.some((each) => each.name === name),
            `${page}: <${tagName} ${name}>`,
          );
      }
    }
  });

  it('has commands with options that there are', async () => {
    const { stdout: usage } = await execute(process.execPath, [join(root, 'dist/cli.js'), 'help']);
    const lines = of('sh').flatMap(({ code, page }) =>
      code.split('\n').map((line) => ({ line: line.replace(/\s#.*/, ''), page })),
    );
    for (const { line, page } of lines.filter((each) => each.line.includes('npx inline-clip'))) {
      const [, command] = /npx inline-clip (\w+)/.exec(line) ?? [];
      assert.match(usage, new RegExp(`inline-clip ${command}|^${command}\\b`, 'm'), `${page}: ${line}`);
      for (const [option] of line.matchAll(/--[a-z-]+/g))
        assert.ok(usage.includes(option), `${page}: ${line}`);
    }
  });

  it('shows in React what the consumer project type-checks', () => {
    assert.deepEqual(
      of('tsx').map(({ code }) => code),
      [read('tests/consumers/src/documented.tsx')],
    );
  });
});

describe('the page of the frameworks', () => {
  it('shows files of the consumer projects, as they are built and opened', () => {
    const folder = 'tests/consumers/';
    const files = new Map(filesUnder('tests/consumers').map((file) => [read(file).trim(), file]));
    const shown = blocks.filter(({ page }) => page === frameworks);
    const scripts = shown.filter(({ language }) => !['sh', 'html'].includes(language));
    assert.ok(scripts.length > 6);
    for (const { code } of scripts) assert.ok(files.get(code.trim())?.startsWith(folder), code);
    const html = read(`${folder}import-map/index.html`);
    for (const { code } of shown.filter(({ language }) => language === 'html')) {
      const [, map] = /<script type="importmap">([^<]*)<\/script>/.exec(code) ?? [];
      const [, used] = /<script type="importmap">([^<]*)<\/script>/.exec(html);
      assert.deepEqual(JSON.parse(map), JSON.parse(used));
    }
  });
});

describe('the scripts of the documentation', () => {
  const folder = join(root, 'build/documented');
  const typeScript = join(root, 'node_modules/typescript/bin/tsc');

  /** Writes blocks as modules; resolves with what the compiler says of them. */
  async function complaints(name, found, options) {
    const own = join(folder, name);
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'addresses.d.ts'), "declare module 'https://*';\n");
    const files = found.map(({ language, code, page }, i) => {
      const file = join(own, `${posix.basename(page, '.md')}-${i}.${language === 'ts' ? 'ts' : 'js'}`);
      writeFileSync(file, `${code}\nexport {};\n`);
      return file;
    });
    const args = [
      ...['--ignoreConfig', '--noEmit', '--allowJs', '--checkJs', '--strict', '--noImplicitAny', 'false'],
      ...['--useUnknownInCatchVariables', 'false', '--strictNullChecks', 'false', '--skipLibCheck'],
      ...['--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler', '--types', 'node'],
    ];
    const all = [typeScript, ...args, ...options, join(own, 'addresses.d.ts'), ...files];
    const { stdout } = await execute(process.execPath, all, { cwd: root }).catch((error) => error);
    return stdout;
  }

  before(() => rmSync(folder, { recursive: true, force: true }));

  const scripts = [
    ...of('js', 'ts'),
    ...of('html').flatMap(({ code, page }) =>
      moduleScripts(code).map((script) => ({ language: 'js', code: script, page })),
    ),
  ];
  /** By tests/pages/editors.long.test.mjs, and by tests/node/frameworks.long.test.mjs. */
  const isRun = ({ page }) => page === 'docs/cms.md' || page === frameworks;
  const isServer = ({ page }) => page === 'docs/servers.md';

  it('are type-checked, those of pages', async () => {
    const found = scripts.filter((each) => !isServer(each) && !isRun(each));
    assert.ok(found.length > 5);
    assert.equal(await complaints('pages', found, ['--lib', 'es2024,dom,dom.iterable']), '');
  });

  it('are type-checked, those of servers, without the DOM', async () => {
    assert.equal(await complaints('servers', scripts.filter(isServer), ['--lib', 'es2024']), '');
  });

  it('draw a face on a server', async () => {
    const [block, ...others] = of('ts').filter(({ code }) => code.includes('@lit-labs/ssr'));
    assert.ok(block && others.length === 0);
    const file = join(folder, 'on-a-server.mjs');
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, block.code);
    const { page } = await import(pathToFileURL(file).href);
    assert.match(page, /<clip-player\b[\s\S]*<template shadowroot[\s\S]*Klitschko[\s\S]*1:02/);
  });

  it('say when a block is wrong', async () => {
    const wrong = [{ language: 'ts', code: "import { noSuchName } from 'inline-clip';", page: 'wrong.md' }];
    assert.match(await complaints('wrong', wrong, ['--lib', 'es2024,dom']), /has no exported member/);
  });
});
