import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
import { contentSecurityPolicy } from '../../build/site/content-security-policy.js';
import { embedOptionsTable, tableIn } from './embed-options-table.mjs';
import { filesUnder, read, root } from './source-files.mjs';

const readme = read('README.md');
const packageJson = JSON.parse(read('package.json'));
const declarations = JSON.parse(read('dist/custom-elements.json')).modules.flatMap(
  (module) => module.declarations,
);
const player = declarations.find(({ tagName }) => tagName === 'clip-player');

const [codes, reference, servers] = ['codes', 'clip-player', 'servers'].map((name) =>
  read(`docs/${name}.md`),
);
const all = filesUnder('docs').filter((file) => file.endsWith('.md'));

/** The text between a heading of a page and the next one of any level. */
function section(title, page = reference) {
  const start = page.indexOf(`# ${title}\n`);
  assert.notEqual(start, -1, `there is no section "${title}"`);
  const rest = page.slice(start + title.length + 2);
  return rest.slice(0, rest.search(/^#{2,} /m) === -1 ? undefined : rest.search(/^#{2,} /m));
}

/** The names in the first column of a section's table. */
const named = (title) =>
  [...section(title).matchAll(/^\| (`[^|]+?) +\|/gm)].flatMap(([, cell]) => [
    ...[...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  ]);

const sorted = (names) => [...names].sort();
const namesOf = (list = []) => sorted(list.map(({ name }) => name).filter(Boolean));

describe('README.md', () => {
  it('leads with a picture of the clip, which is there and is light', () => {
    const [, file] = /^# inline-clip\n+!\[[^\]]{20,}\]\(([^)]+)\)/.exec(readme) ?? [];
    assert.ok(file && existsSync(root + file), `picture ${file}`);
    assert.ok(statSync(root + file).size <= 200_000);
  });

  it('is short enough to be read', () => {
    assert.ok(Buffer.byteLength(readme) <= 12_000, `${Buffer.byteLength(readme)} bytes`);
  });

  it('says the two commands that CI runs', () => {
    for (const command of ['npm ci && npm start', 'npm ci && npm test'])
      assert.ok(readme.includes(`\n${command} `), command);
  });

  it('names only commands, entries and files that exist', () => {
    for (const page of ['README.md', ...all]) namesOnlyWhatExists(page);
  });
});

function namesOnlyWhatExists(page) {
  const text = read(page);
  for (const [, script] of text.matchAll(/npm run ([a-z:]+)/g))
    assert.ok(packageJson.scripts[script], `${page}: npm run ${script}`);
  for (const [, entry] of text.matchAll(/['"`]inline-clip(\/[\w./-]+)['"`]/g))
    assert.ok(existsSync(new URL(import.meta.resolve(`inline-clip${entry}`))), `${page}: ${entry}`);
}

describe('docs/', () => {
  it('has the embed options as the table in src/embed/ has them', () => {
    const update = 'write it anew: node tests/node/embed-options-table.mjs';
    assert.equal(tableIn(codes), embedOptionsTable(), update);
    const rows = embedOptionsTable().trim().split('\n').slice(2);
    for (const row of rows) assert.match(row.split('|')[3], /^ \w{3}/, row);
  });

  it('names every attribute of <clip-player>, and no other', () => {
    assert.deepEqual(sorted(named('Attributes')), namesOf(player.attributes));
  });

  it('names every event of its own, and no other', () => {
    const own = player.events.filter(({ name }) => name?.startsWith('clip-'));
    assert.deepEqual(sorted(named('Events')), namesOf(own));
  });

  it('names every state, part and token that is documented, and no other', () => {
    const states = [...section('States').matchAll(/`([a-z]+)`/g)].map(([, name]) => name);
    assert.deepEqual(sorted(states), namesOf(player.cssStates));
    assert.deepEqual(sorted(named('Parts')), namesOf(player.cssParts));
  });

  it('names every token, with the default that the style has', () => {
    const styles = filesUnder('src/elements')
      .filter((file) => /tokens\.styles\.ts$/.test(file))
      .map((file) => read(file).replace(/@supports[\s\S]*$/, ''))
      .join('\n');
    const defaults = Object.fromEntries(
      [...styles.matchAll(/var\((--clip-[\w-]+), (.+)\);/g)].map(([, name, value]) => [name, value]),
    );
    const rows = [...section('Tokens').matchAll(/^\| `(--clip-[\w-]+)` +\| `([^`]+)` +\|/gm)];
    const shown = Object.fromEntries(rows.map(([, name, value]) => [name, value]));
    assert.deepEqual(shown, defaults);
  });

  it('has the policy that the server sends', () => {
    const written = section('Response headers', servers).replace(/\s+/g, ' ');
    assert.ok(written.includes(contentSecurityPolicy()), contentSecurityPolicy());
  });

  it('shows every code once, as it is written but for the hash, which changes with the host script', async () => {
    const { embedCode, embedFormats, embedSpec, parseClip } = await import('inline-clip');
    const document = JSON.parse(read('demo/clips/klitschko.json'));
    const clip = parseClip(document, 'https://news.example/clips/klitschko.json');
    const spec = embedSpec(clip, { options: { start: 12, end: 45 } });
    for (const format of Object.keys(embedFormats)) {
      const code = embedCode(format, spec).replace(/sha384-[^"]+/, 'sha384-…');
      assert.equal(codes.split(`\n${code}\n`).length, 2, code);
    }
  });

  it('says of every format what embedFormats says', async () => {
    const { embedFormats } = await import('inline-clip');
    for (const [format, parts] of Object.entries(embedFormats)) {
      const [, cell = ''] = new RegExp(`^\\| \`${format}\` +\\| (.*?) +\\|$`, 'm').exec(codes) ?? [];
      assert.equal(cell, parts.map((part) => `\`${part}\``).join(', '), format);
    }
  });

  it('names the version of the site files that is built', () => {
    const texts = ['README.md', ...all].map(read).join('\n');
    const versions = [...texts.matchAll(/inline-clip\/(\d+\.\d+\.\d+)\//g)].map(([, version]) => version);
    assert.ok(versions.length > 0);
    assert.deepEqual([...new Set(versions)], [packageJson.version]);
  });
});

describe('src/README.md', () => {
  it('has one row for every room that exists, and none for another', () => {
    const rooms = filesUnder('src').flatMap((file) => file.match(/^src\/([^/]+)\/./)?.[1] ?? []);
    const rows = [...read('src/README.md').matchAll(/^\| `([a-z0-9]+)\/` +\|/gm)].map(([, room]) => room);
    assert.deepEqual(sorted(rows), sorted(new Set(rooms)));
  });

  it('names only files that exist', () => {
    const map = read('src/README.md');
    for (const [, file] of map.matchAll(/`((?:src\/)?[a-z0-9]+\/[\w./-]+\.(?:ts|mjs|css))`/g)) {
      const path = /^(src|tests|demo)\//.test(file) ? file : `src/${file}`;
      assert.ok(existsSync(root + path), file);
    }
  });
});

describe('CHANGELOG.md', () => {
  it('has a section for this version', () => {
    assert.match(
      read('CHANGELOG.md'),
      new RegExp(`^## \\[${packageJson.version.replaceAll('.', '\\.')}\\] - `, 'm'),
    );
  });
});
