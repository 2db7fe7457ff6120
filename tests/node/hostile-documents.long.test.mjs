import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import fc from 'fast-check';
import { siteFiles } from '../../build/cli/site-files.js';
import { visibleText } from '../../build/cli/visible-text.js';
import { inlineClip } from '../run/static-sites.mjs';
import { removeFolder, temporaryFolder } from '../run/temporary-folder.mjs';

const base = 'https://clips.example.org/';
const documentOf = (identifier, more) => ({
  '@type': 'VideoObject',
  identifier,
  name: `Clip ${identifier}`,
  contentUrl: 'https://media.example/a.mp4',
  ...more,
});

let room;
let out;
beforeEach(() => {
  room = temporaryFolder('hostile');
  out = join(room, 'public');
  mkdirSync(join(room, 'clips'));
});
afterEach(() => removeFolder(room));

const clip = (name) => join(room, 'clips', name);
const write = (name, content) =>
  writeFileSync(
    clip(name),
    typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content),
  );
const build = (...args) =>
  inlineClip(['build', 'clips', '--site', base, '--out', out, ...args], { cwd: room });
const read = (path) => readFileSync(join(out, path), 'utf8');

describe('inline-clip build, with one document that is not as the others', () => {
  beforeEach(() => write('well.json', documentOf('well', { inLanguage: 'en', uploadDate: '2026-01-01' })));

  /** The pages of the good clip, and what was said. */
  async function built(code) {
    const result = await build();
    assert.equal(result.code, code, result.stdout + result.stderr);
    assert.equal(result.stderr, '');
    assert.match(read('watch/well.html'), /Clip well/);
    assert.match(read('index.html'), /watch\/well\//);
    return result;
  }

  const odd = [
    ['a folder', () => mkdirSync(clip('odd.json')), /expected a file, got a folder/],
    ['a dangling link', () => symlinkSync('nowhere', clip('odd.json')), /cannot be read: ENOENT/],
    ['a link to itself', () => symlinkSync('odd.json', clip('odd.json')), /cannot be read: ELOOP/],
    ['a device', () => symlinkSync('/dev/zero', clip('odd.json')), /expected a file, got a device/],
    ['a pipe', () => spawnSync('mkfifo', [clip('odd.json')]), /expected a file, got a device/],
    ['an empty file', () => write('odd.json', ''), /JSON/],
    ['no text', () => write('odd.json', Buffer.from([0x7b, 0xff, 0x00])), /JSON|UTF-8/],
    ['6 MB', () => write('odd.json', ' '.repeat(6e6)), /expected 5000000 bytes at most, got 6000000/],
    ['no clip', () => write('odd.json', '[]'), /@type: expected a VideoObject/],
    [
      'very deep',
      () => write('odd.json', `${'['.repeat(1e5)}${']'.repeat(1e5)}`),
      /@type: expected a VideoObject/,
    ],
    [
      'an id that differs in case',
      () => write('z.json', documentOf('WELL')),
      /expected an id of its own, got 'WELL'/,
    ],
  ];
  for (const [what, make, message] of odd) {
    it(`tells of ${what} by its name, exits with 1, and builds the others`, async () => {
      make();
      const { stdout } = await built(1);
      const [, told] = /^clips\/(?:odd|z)\.json: (.+)$/m.exec(stdout) ?? [];
      assert.match(told ?? stdout, message);
      assert.match(stdout, /\n1 clip, .* 1 document refused\n$/);
    });
  }

  it('tells of a file that may not be read', {
    skip: process.getuid?.() === 0 && 'root may read all',
  }, async () => {
    write('odd.json', documentOf('odd'));
    chmodSync(clip('odd.json'), 0);
    assert.match((await built(1)).stdout, /^clips\/odd\.json: cannot be read: EACCES/m);
  });

  for (const [name, content] of [
    ['a.jsonld', JSON.stringify(documentOf('a'))],
    ['a.JSON', JSON.stringify(documentOf('a'))],
    ['a.json', `\ufeff${JSON.stringify(documentOf('a'))}`],
    ['a.JsonLD', Buffer.from(`\ufeff${JSON.stringify(documentOf('a'))}`, 'utf16le')],
  ]) {
    it(`reads ${name}, ${Buffer.isBuffer(content) ? 'UTF-16' : JSON.stringify(content[0])}`, async () => {
      write(name, content);
      await built(0);
      assert.match(read('watch/a.html'), /Clip a/);
    });
  }

  const tags = [
    'en-a',
    'en-1',
    'en-x',
    'de-u',
    'text',
    'en-GB-GB',
    'xx-b-1-b',
    'zh-CN-53',
    'Elvish',
    'Dothraki',
  ];
  it('leaves language tags out that are none, with a word on each', async () => {
    for (const [i, tag] of tags.entries()) {
      write(`t${i}.json`, documentOf(`t${i}`, { inLanguage: tag, uploadDate: '2026-01-01' }));
    }
    const { stdout } = await built(0);
    for (const [i, tag] of tags.entries()) {
      const line = `clips/t${i}.json: inLanguage: expected a BCP 47 tag, got '${tag}' (left out)`;
      assert.ok(stdout.includes(line), tag);
      assert.match(read(`watch/t${i}.html`), /<html lang="en">[\s\S]*1 January 2026/);
    }
  });

  for (const [tag, written, date] of [
    ['zh-yue', 'zh-yue', '2026年1月1日'],
    ['sgn-ase', 'sgn-ase', '1 January 2026'],
    ['i-klingon', 'i-klingon', '1 January 2026'],
    ['pt_BR', 'pt-BR', '1 de janeiro de 2026'],
  ]) {
    it(`keeps ${tag} as ${written}, and writes dates in the nearest language`, async () => {
      write('t.json', documentOf('t', { inLanguage: tag, uploadDate: '2026-01-01' }));
      assert.doesNotMatch((await built(0)).stdout, /left out/);
      assert.ok(read('watch/t.html').includes(`<html lang="${written}">`));
      assert.ok(read('watch/t.html').includes(date), read('watch/t.html'));
    });
  }

  it('takes no size that nothing can be seen in', async () => {
    const sizes = {
      narrow: [1, 3840],
      huge: ['999999999999t', '1'],
      tall: [10, 1000],
      none: [0, 0],
      odd: [640.5, 1e29],
    };
    for (const [id, [width, height]] of Object.entries(sizes))
      write(`${id}.json`, documentOf(id, { width, height }));
    const { stdout } = await built(0);
    for (const id of Object.keys(sizes)) {
      assert.match(stdout, new RegExp(`clips/${id}\\.json: .*expected a (number of px|width and height)`));
      const { width, height, html } = JSON.parse(read(`oembed/${id}.json`));
      assert.deepEqual([width, height], [640, 360]);
      assert.match(html, / width="640" height="360" /);
      assert.doesNotMatch(read(`watch/${id}.html`), /e\+\d|width" content="0|ratio="[01]\//);
    }
  });
});

describe('siteFiles', () => {
  it('tells of a clip whose pages cannot be written, and lists the others alone', async () => {
    const well = {
      id: 'well',
      kind: 'video',
      title: 'W',
      posters: [],
      sources: [],
      tracks: [],
      chapters: [],
      live: false,
    };
    const odd = { ...well, id: 'odd', sources: [{ src: 'http://a;b/c.mp4' }] };
    const failed = [];
    const files = new Map();
    mkdirSync(out);
    const fail = ({ id }, error) => failed.push([id, error.name]);
    for await (const { path, body } of siteFiles([odd, well], { base, name: 'S' }, out, fail))
      files.set(path, body);
    assert.deepEqual(failed, [['odd', 'TypeError']]);
    assert.ok(files.has('watch/well.html'));
    assert.ok(![...files.keys()].some((path) => path.includes('odd')));
    for (const path of ['index.html', '_headers', '_nginx.conf'])
      assert.doesNotMatch(files.get(path), /odd|;b/);
  });
});

describe('what the command says', () => {
  /** What a terminal acts on, or reads in another order; a line feed ends a line. */
  const raw = /(?!\n)[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;

  it('shows every control character of values, file names and parsers, one line for each problem', async () => {
    const controls = [...Array(0x20).keys(), 0x7f, ...Array.from({ length: 0x20 }, (_, i) => 0x80 + i)];
    const bidi = [0x61c, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202e, 0x2066, 0x2069];
    const all = [...controls, ...bidi].map((code) => String.fromCharCode(code));
    for (const [i, character] of all.entries()) {
      write(
        `v${i}.json`,
        documentOf(`v${i}`, { duration: `x${character}[31mPT1M`, inLanguage: `${character}en!` }),
      );
      write(`n${i}.json`, `${character}]52;c;SGFsbG8=${character} is no JSON`);
      if (character !== '\0') write(`f${i}${character}\n1 clip, ok.json`, '{}');
    }
    write('t.json', documentOf('ok\u001b]0;OTHER TITLE\u0007'));
    const { code, stdout } = await build();
    assert.equal(code, 1);
    assert.doesNotMatch(stdout, raw);
    assert.match(
      stdout,
      /^clips\/v27\.json: duration: expected an ISO 8601 duration, got 'x\\x1b\[31mPT1M' \(left out\)$/m,
    );
    assert.match(stdout, /^clips\/f27\\x1b\\x0a1 clip, ok\.json: @type: expected/m);
    const problems = stdout.split('\n').filter((line) => /^clips\/n\d+\.json: /.test(line));
    assert.equal(problems.length, all.length);
  });

  it('shows those of the command line, too', async () => {
    const { stderr } = await inlineClip(['build\u001b[31m', '--site', 'x']);
    assert.match(stderr, /got "build\\x1b\[31m"/);
    const missing = await inlineClip(['build', 'no\u001b]0;x\u0007where', '--site', base]);
    assert.equal(missing.code, 1);
    assert.match(missing.stderr, /no\\x1b\]0;x\\x07where/);
    assert.doesNotMatch(stderr + missing.stderr, raw);
  });

  it('says that a title is missing that nobody can see', async () => {
    write('only.json', documentOf('only', { name: '\u0001\u0002' }));
    write('leading.json', documentOf('leading', { name: '\u0001Harbour' }));
    const { stdout } = await build();
    assert.match(stdout, /^clips\/only\.json: name: expected words, got '\\x01\\x02'$/m);
    assert.match(read('watch/leading.html'), /<h1>Harbour<\/h1>/);
    assert.ok(!existsSync(join(out, 'watch/only.html')));
    const pages = readdirSync(join(out, 'watch')).filter((name) => name !== '.htaccess');
    assert.deepEqual(pages.sort(), ['leading', 'leading.html']);
  });
});

describe('visibleText', () => {
  it('leaves no control character, and all else as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.doesNotMatch(visibleText(text), /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/u);
        const kept = text.replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/gu, '');
        assert.equal(visibleText(kept), kept);
      }),
    );
  });
});
