import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { jsonOf, sayReport } from '../../build/cli/check/check-report.js';
import { Screen } from '../../build/cli/screen.js';
import { removeFolder, temporaryFolder } from '../run/temporary-folder.mjs';
import { codeOf, frame, site } from './check-cases.mjs';
import { root } from './source-files.mjs';

const harmed = frame.replace(/ allow="[^"]*"/, '');
const broken = frame.replaceAll('&amp;', '&amp;amp;');

let folder;
beforeEach(() => {
  folder = temporaryFolder('check');
});
afterEach(() => removeFolder(folder));

const write = (name, text) => writeFileSync(join(folder, name), text);
const read = (name) => readFileSync(join(folder, name), 'utf8');

/** Runs the command in the folder. */
async function check(args, { input = '', sites = ['--site', site] } = {}) {
  const child = spawn(process.execPath, [join(root, 'dist/cli.js'), 'check', ...sites, ...args], {
    cwd: folder,
  });
  child.stdin.end(input);
  const [out, err, [code]] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    once(child, 'exit'),
  ]);
  return { out, err, code };
}

describe('inline-clip check', () => {
  it('tells of codes of the sources that none of the pages has, where they were written', async () => {
    mkdirSync(join(folder, 'posts'));
    mkdirSync(join(folder, 'public'));
    write('posts/a.md', `# A\n\n${frame}\n`);
    write('posts/b.md', `# B\n\n${frame.replaceAll('klitschko', 'other')}\n`);
    write('posts/c.md', 'No code.\n');
    write('public/a.html', '<!doctype html><h1>A</h1>\n<!-- raw HTML omitted -->\n');
    write('public/b.html', `<!doctype html><h1>B</h1>\n${frame.replaceAll('klitschko', 'other')}`);
    const { out, err, code } = await check(['public', '--expect', 'posts']);
    assert.equal(err, '');
    assert.equal(code, 1);
    assert.match(
      out,
      /^posts\/a\.md\n +3:1 {2}error {6}An expected code is gone\. Expected "klitschko"\. lost-code\n +repair: \[▶ [^\n]+\]\(https:\/\/clips\.example\/watch\/klitschko\?start=5&end=12\)\n\n/,
    );
    assert.doesNotMatch(out, /b\.md|c\.md/);
    const whole = await check(['public', 'posts', '--expect', 'posts/b.md', '--json']);
    assert.equal(whole.code, 0, whole.out);
    const missing = await check(['public', '--expect', 'nowhere']);
    assert.equal(missing.code, 1);
    assert.match(missing.err, /^nowhere: ENOENT/);
  });

  it('tells findings by file, line and column, with the repair, and fails where there are errors', async () => {
    write('a.html', `<h1>A</h1>\n<p>${harmed}</p>\n`);
    write('b.md', `# B\n\n${broken}\n`);
    write('c.html', frame);
    const { out, err, code } = await check(['a.html', 'b.md', 'c.html']);
    assert.equal(err, '');
    assert.match(
      out,
      /^a\.html\n +2:4 {2}warning {4}The frame has lost `allow`\. allow-missing\n +repair: <iframe src="[^\n]*<\/iframe>\n\nb\.md\n +3:1 {2}error /,
    );
    assert.match(out, /\n3 pages, 3 codes, 1 error, 1 warning, 0 suggestions\n--fix mends 2 of them\.\n$/);
    assert.ok(!out.includes('\u001b'));
    assert.equal(code, 1);
    assert.equal((await check(['a.html'])).code, 0);
  });

  it('checks the HTML and Markdown below a folder, and no others', async () => {
    mkdirSync(join(folder, 'posts/2026'), { recursive: true });
    mkdirSync(join(folder, 'posts/node_modules'));
    mkdirSync(join(folder, 'posts/.git'));
    for (const name of ['1.html', '2026/2.HTM', '2026/3.md', '4.txt', 'node_modules/5.html', '.git/6.html'])
      write(`posts/${name}`, broken);
    const { out } = await check(['posts', '--json']);
    const { pages, problems } = JSON.parse(out);
    assert.deepEqual(
      pages.map(({ name }) => name.replaceAll('\\', '/')),
      ['posts/1.html', 'posts/2026/2.HTM', 'posts/2026/3.md'],
    );
    assert.deepEqual(
      pages.map(({ findings }) => findings.map(({ id }) => id)),
      Array(3).fill(['doubly-escaped']),
    );
    assert.deepEqual(problems, []);
  });

  it('rewrites files at once, keeps all other bytes, permissions and links, and has nothing to do the next time', async () => {
    const around = ['\uFEFF<h1 CLASS=x>A &amp B</h1>\r\n<!-- c -->\r\n\0<p>', '</p>\r<b>\tend'];
    write('a.html', around.join(broken));
    chmodSync(join(folder, 'a.html'), 0o640);
    symlinkSync('a.html', join(folder, 'link.html'));
    write('whole.html', frame);
    const before = statSync(join(folder, 'whole.html')).mtimeMs;
    const { out, code } = await check(['link.html', 'whole.html', '--fix']);
    assert.match(out, /^link\.html\n +3:5 {2}fixed {6}The address is escaped twice/);
    assert.match(out, /2 pages, 2 codes, 0 errors, 0 warnings, 0 suggestions, 1 fixed\n$/);
    assert.equal(code, 0);
    assert.equal(read('a.html'), around.join(frame));
    assert.equal(statSync(join(folder, 'a.html')).mode & 0o777, process.platform === 'win32' ? 0o666 : 0o640);
    assert.equal(statSync(join(folder, 'whole.html')).mtimeMs, before);
    assert.deepEqual(readdirSync(folder).sort(), ['a.html', 'link.html', 'whole.html']);
    const again = await check(['.', '--fix']);
    assert.match(again.out, /^3 pages, 3 codes, 0 errors, 0 warnings, 0 suggestions\n$/);
  });

  it('keeps the bytes of files in other encodings', async () => {
    write('latin1.html', Buffer.from(`<p>Gr\xfc\xdfe</p><p>${site}watch/klitschko</p>`, 'latin1'));
    write('utf16.html', Buffer.from(`\uFEFF<p>Grüße</p>${broken}`, 'utf16le'));
    writeFileSync(
      join(folder, 'k.json'),
      JSON.stringify({ '@type': 'VideoObject', identifier: 'klitschko', name: 'Київ', contentUrl: 'k.mp4' }),
    );
    assert.equal((await check(['latin1.html', 'utf16.html', '--fix', '--clips', '.'])).code, 0);
    const bytes = readFileSync(join(folder, 'latin1.html'));
    assert.ok(bytes.subarray(0, 12).equals(Buffer.from('<p>Gr\xfc\xdfe</p>', 'latin1').subarray(0, 12)));
    assert.match(bytes.toString('latin1'), /<iframe src="[^"]*" .*title="&#1050;&#1080;&#1111;&#1074;"/);
    assert.equal(readFileSync(join(folder, 'utf16.html')).toString('utf16le'), `\uFEFF<p>Grüße</p>${frame}`);
  });

  it('reads curled quotes of Windows code pages, and UTF-16 in either order', async () => {
    const around = ['<p>\x84Gr\xfc\xdfe\x93 \x80 \x81 \x9f</p>', '<p>\x95 \xff</p>'];
    const plain = frame.replace(/title="[^"]*"/, 'title="A"');
    const curled = plain.replace(/="([^"]*)"/g, '=\x93$1\x94');
    const doubled = plain.replaceAll('&amp;', '&amp;amp;');
    write('windows.html', Buffer.from(around.join(curled), 'latin1'));
    const named = (code) => Buffer.from(`<meta charset="koi8-r">${around.join(code)}`, 'latin1');
    write('koi8.html', named(doubled));
    const big = (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
    write('big.html', big(`<p>Grüße \ud800</p>${broken}`));
    const { out } = await check(['windows.html', 'koi8.html', 'big.html', '--fix']);
    assert.match(out, /3 fixed\n$/);
    const bytes = (name) => readFileSync(join(folder, name));
    assert.equal(bytes('windows.html').toString('latin1'), around.join(plain));
    assert.ok(bytes('koi8.html').equals(named(plain)));
    assert.ok(bytes('big.html').equals(big(`<p>Grüße \ud800</p>${frame}`)));
  });

  it('reads the standard input, and writes the repaired text to the standard output', async () => {
    const told = await check(['-'], { input: broken });
    assert.match(told.out, /^-\n +1:1 {2}error/);
    assert.equal(told.code, 1);
    const fixed = await check(['-', '--fix'], { input: `<p>ä\r\n${broken}` });
    assert.equal(fixed.out, `<p>ä\r\n${frame}`);
    assert.match(fixed.err, /2:1 {2}fixed/);
    assert.equal(fixed.code, 0);
  });

  it('knows ids, titles and ratios from the folder of documents', async () => {
    mkdirSync(join(folder, 'clips'));
    write(
      'clips/klitschko.json',
      JSON.stringify({ '@type': 'VideoObject', name: 'A', contentUrl: 'k.mp4', width: 720, height: 1280 }),
    );
    write('a.html', frame);
    write('b.html', frame.replace('klitschko', 'nobody'));
    const { out } = await check(['a.html', 'b.html', '--clips', '.']);
    assert.match(out, /wrong-ratio/);
    assert.match(out, /The site has no clip with this id\. Got "nobody"/);
  });

  it('tells what it cannot read, and checks the others', async () => {
    write('a.html', harmed);
    const { out, err, code } = await check(['missing.html', 'a.html']);
    assert.match(err, /^missing\.html: ENOENT: no such file or directory\n$/);
    assert.match(out, /allow-missing/);
    assert.equal(code, 1);
  });

  it('shows control characters of pages, and sends none', async () => {
    write(
      'a.html',
      frame
        .replace(/allow="/, 'allow="x\u009b31m\u202e\u001b[2J;')
        .replace(' fullscreen;', '')
        .replace('sandbox', '') + frame.replace('<iframe', '<iframe sandbox="\u001b[2J\u009b\u202e"'),
    );
    const { out } = await check(['a.html']);
    assert.match(out, /sandbox="\\x1b\[2J\\x9b\\u202e"/);
    const json = await check(['a.html', '--json']);
    for (const text of [out, json.out]) assert.doesNotMatch(text, /(?!\n)\p{Cc}|\u202e/u);
    JSON.parse(json.out);
  });

  it('fetches published pages of one origin, up to a limit', async () => {
    const asked = [];
    const server = createServer((request, response) => {
      asked.push(request.url);
      const pages = {
        '/': `<a href="/a">a</a> <a href="b#top">b</a> <a href="/b">b</a> <a href="https://elsewhere.example/">x</a> <a href="/film.mp4">f</a> <a href="/text">t</a> <a href="/gone">g</a>`,
        '/a': `<html><body><a href="/">home</a>${broken}</body></html>`,
        '/b': `<html><body><p>${codeOf('shortcode')}</p><a href="/c">c</a></body></html>`,
        '/c': frame,
      };
      const text = pages[request.url];
      response.writeHead(text ? 200 : request.url === '/text' ? 200 : 404, {
        'Content-Type': text ? 'text/html; charset=utf-8' : 'text/plain',
      });
      response.end(text ?? 'plain');
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const start = `http://127.0.0.1:${server.address().port}/`;
    try {
      const { out, err, code } = await check([start, '--json']);
      const { pages } = JSON.parse(out);
      assert.deepEqual(
        Object.fromEntries(
          pages.map(({ name, findings }) => [name.replace(start, '/'), findings.map(({ id }) => id)]),
        ),
        { '/': [], '/a': ['doubly-escaped'], '/b': ['shortcode-as-text'], '/c': [] },
      );
      assert.match(err, /\/gone: expected a page, got status 404/);
      assert.equal(code, 1);
      assert.deepEqual(asked.toSorted(), ['/', '/a', '/b', '/c', '/gone', '/text']);
      asked.length = 0;
      await check([start, '--pages', '2']);
      assert.equal(asked.length, 2);
      const none = await check([`${start}text`]);
      assert.match(none.err, /expected text\/html, got "text\/plain"/);
      assert.equal(none.code, 1);
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });

  it('says what it expects where the command line is wrong', async () => {
    const cases = [
      [['a.html'], [], /check: expected --site/],
      [[], ['--site', site], /check: expected files, folders, addresses, or "-"/],
      [
        ['https://news.example/', '--fix'],
        ['--site', site],
        /--fix: expected files, got the address "https:\/\/news\.example\/"/,
      ],
      [['a.html', '--pages', '0'], ['--site', site], /--pages: expected a whole number/],
      [['a.html'], ['--site', 'clips'], /--site: expected an http\(s\) address/],
    ];
    for (const [args, sites, message] of cases) {
      const { err, code } = await check(args, { sites });
      assert.match(err, message);
      assert.equal(code, 2);
    }
  });
});

describe('the report on a terminal', () => {
  const report = {
    name: 'a\u001b[2J.html',
    codes: [],
    fixed: [],
    findings: [
      {
        id: 'cut-off',
        severity: 'error',
        place: { line: 1, column: 2, offset: 1, length: 3 },
        words: 'Cut.',
        repair: { code: '', edits: [] },
      },
    ],
  };
  const shown = (isTTY, variables) => {
    const before = { ...process.env };
    Object.assign(process.env, { NO_COLOR: '', TERM: 'xterm' }, variables);
    const pieces = [];
    try {
      sayReport(new Screen({ isTTY, write: (text) => pieces.push(text) }), report);
    } finally {
      for (const name of ['NO_COLOR', 'TERM']) {
        if (before[name] === undefined) delete process.env[name];
        else process.env[name] = before[name];
      }
    }
    return pieces.join('');
  };

  it('is coloured in a terminal alone, and not where NO_COLOR is set', () => {
    assert.ok(shown(true).includes('\u001b[31merror     \u001b[0m'));
    for (const plain of [shown(true, { NO_COLOR: '1' }), shown(true, { TERM: 'dumb' }), shown(false)])
      assert.doesNotMatch(plain, /\p{Cc}\[\d+m/u);
    assert.ok(shown(true).includes('a\\x1b[2J.html'));
  });

  it('has JSON that is the same data', () => {
    const odd = { ...report, name: 'a\u009b\u202e"\n' };
    assert.deepEqual(JSON.parse(jsonOf([odd], ['x\u0085'])), { pages: [odd], problems: ['x\u0085'] });
  });
});
