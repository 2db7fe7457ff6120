import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { belongsTo, clipPaths, pathBelow } from '../../build/cli/media-paths.js';
import { parseRange } from '../../build/site/parse-range.js';
import { inlineClip } from '../run/static-sites.mjs';
import { removeFolder, temporaryFolder } from '../run/temporary-folder.mjs';
import { root } from './source-files.mjs';

const bytes = Buffer.from(Array.from({ length: 1000 }, (_, i) => i % 251));
const base = 'https://clips.example.org/';

/** A folder with a clip that has a file and a stream, and things that are nobody's business. */
function room() {
  const folder = temporaryFolder('media');
  const write = (path, content) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  write('media/one/a file.mp4', bytes);
  write('media/one/hls/master.m3u8', '#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nlow/index.m3u8\n');
  write('media/one/hls/low/index.m3u8', '#EXTM3U\n#EXTINF:1,\n0.ts\n#EXT-X-ENDLIST\n');
  write('media/one/hls/low/0.ts', 'segment');
  write('media/one/hls/low/notes.txt', 'private');
  write('media/one/.inline-clip.json', '{}');
  write('media/one/unnamed.mp4', 'not published yet');
  write('secret.mp4', 'secret');
  write('.env', 'KEY=1');
  write('clips/beside.vtt', 'WEBVTT\n');
  const clip = {
    '@type': 'VideoObject',
    name: 'One',
    contentUrl: '../media/one/a%20file.mp4',
    encoding: [{ contentUrl: '../media/one/hls/master.m3u8' }],
    caption: { contentUrl: 'beside.vtt' },
  };
  write('clips/one.json', JSON.stringify(clip));
  return folder;
}

describe('parseRange', () => {
  it('reads one range, and takes all else for the whole file', () => {
    const range = (header, size = 100) => parseRange(header, size);
    assert.deepEqual(range('bytes=0-9'), { first: 0, last: 9 });
    assert.deepEqual(range('bytes=90-'), { first: 90, last: 99 });
    assert.deepEqual(range('bytes=-10'), { first: 90, last: 99 });
    assert.deepEqual(range('bytes=-1000'), { first: 0, last: 99 });
    assert.deepEqual(range('bytes=0-1000'), { first: 0, last: 99 });
    for (const header of [
      undefined,
      '',
      'bytes=',
      'bytes=-',
      'bytes=9-1',
      'bytes=0-1,5-6',
      'lines=0-1',
      'bytes=a-b',
    ])
      assert.equal(range(header), undefined, header);
    for (const header of ['bytes=100-', 'bytes=100-200', 'bytes=-0'])
      assert.equal(range(header), 'none', header);
    assert.equal(range('bytes=0-', 0), 'none');
    assert.equal(range('bytes=-5', 0), 'none');
  });
});

describe('paths of media', () => {
  it('are those below the base, without what could lead elsewhere', () => {
    const path = (address, site = base) => pathBelow(address, site);
    assert.equal(path(`${base}media/a%20b.mp4?x#y`), 'media/a b.mp4');
    assert.equal(path('https://a.example/x/media/a.mp4', 'https://a.example/x/'), 'media/a.mp4');
    for (const address of [
      'https://other.example/media/a.mp4',
      `${base}media/..%2f..%2fetc/a.mp4`,
      `${base}media/%2e%2e%5ca.mp4`,
      `${base}.git/a.mp4`,
      `${base}media/.hidden.mp4`,
      `${base}media//a.mp4`,
      `${base}media/%00a.mp4`,
      `${base}media/%ff.mp4`,
    ])
      assert.equal(path(address), undefined, address);
  });

  it('belong to a clip that names them, or a list beside them', () => {
    const clip = {
      sources: [{ src: `${base}media/a/x.mp4` }, { src: `${base}list.m3u8` }, { src: `${base}s/deep/m.mpd` }],
      tracks: [],
      posters: [{ url: `${base}etc/passwd` }],
    };
    const paths = clipPaths(clip, base);
    for (const path of ['media/a/x.mp4', 'list.m3u8', '1.ts', 's/deep/m.mpd', 's/deep/v/1.m4s'])
      assert.ok(belongsTo(path, paths), path);
    for (const path of [
      'media/a/y.mp4',
      'other/1.ts',
      's/1.m4s',
      'etc/passwd',
      's/deep/page.html',
      's/deep/x.json',
    ])
      assert.ok(!belongsTo(path, paths), path);
  });
});

describe('inline-clip serve with media', () => {
  let folder;
  let child;
  let origin;

  const ask = (path, headers = {}, method = 'GET') =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(origin);
      const sent = request(
        { host: hostname, port, path, method, headers, agent: false },
        async (response) => {
          const body = Buffer.concat(await response.toArray());
          resolve({ status: response.statusCode, headers: response.headers, body });
        },
      );
      sent.on('error', reject).end();
    });

  before(async () => {
    folder = room();
    child = spawn(process.execPath, [join(root, 'dist/cli.js'), 'serve', '--port', '0'], { cwd: folder });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
    while (!/Ctrl\+C/.test(said)) await once(child.stdout, 'data');
    origin = /http:\/\/localhost:\d+/.exec(said)[0].replace('localhost', '127.0.0.1');
  });
  after(async () => {
    child.kill('SIGINT');
    await once(child, 'exit');
    removeFolder(folder);
  });

  it('sends files with their types, to every origin', async () => {
    const { status, headers, body } = await ask('/media/one/a%20file.mp4');
    assert.equal(status, 200);
    assert.deepEqual(body, bytes);
    assert.equal(headers['content-type'], 'video/mp4');
    assert.equal(headers['accept-ranges'], 'bytes');
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
    const types = {
      '/media/one/hls/master.m3u8': 'application/vnd.apple.mpegurl',
      '/media/one/hls/low/0.ts': 'video/mp2t',
      '/clips/beside.vtt': 'text/vtt; charset=utf-8',
    };
    for (const [path, type] of Object.entries(types)) {
      const answer = await ask(path);
      assert.equal(answer.status, 200, path);
      assert.equal(answer.headers['content-type'], type);
    }
  });

  it('sends parts of files', async () => {
    const file = '/media/one/a%20file.mp4';
    const { status, headers, body } = await ask(file, { Range: 'bytes=10-19' });
    assert.equal(status, 206);
    assert.equal(headers['content-range'], 'bytes 10-19/1000');
    assert.equal(headers['content-length'], '10');
    assert.deepEqual(body, bytes.subarray(10, 20));
    const beyond = await ask(file, { Range: 'bytes=1000-' });
    assert.equal(beyond.status, 416);
    assert.equal(beyond.headers['content-range'], 'bytes */1000');
    const other = await ask(file, { Range: 'bytes=0-1', 'If-Range': '"other"' });
    assert.equal(other.status, 200);
    const same = await ask(file, { Range: 'bytes=0-1', 'If-Range': headers.etag });
    assert.equal(same.status, 206);
    const head = await ask(file, { Range: 'bytes=0-9' }, 'HEAD');
    assert.deepEqual([head.status, head.headers['content-length'], head.body.length], [200, '1000', 0]);
    assert.equal((await ask(file, { 'If-None-Match': headers.etag })).status, 304);
    assert.equal((await ask(file, {}, 'POST')).status, 405);
    const preflight = await ask(
      file,
      { Origin: 'https://a.example', 'Access-Control-Request-Headers': 'range' },
      'OPTIONS',
    );
    assert.match(preflight.headers['access-control-allow-headers'], /Range/);
  });

  for (const path of [
    '/secret.mp4',
    '/.env',
    '/media/one/unnamed.mp4',
    '/media/one/.inline-clip.json',
    '/media/one/hls/low/notes.txt',
    '/media/one/hls/..%2f..%2fsecret.mp4',
    '/media/one/hls/%2e%2e/unnamed.mp4',
    '/media/one/hls',
    '/media/one/hls/none.ts',
    '/clips/one.mp4',
    `/media/one/hls/${'a'.repeat(300)}.ts`,
  ]) {
    it(`has nothing at ${path.slice(0, 50)}`, async () => {
      assert.equal((await ask(path)).status, 404);
    });
  }

  it('goes on when a viewer leaves in the middle', async () => {
    writeFileSync(join(folder, 'media/one/hls/big.ts'), Buffer.alloc(2e7));
    for (let i = 0; i < 3; i += 1) {
      await new Promise((resolve) => {
        const sent = request(`${origin}/media/one/hls/big.ts`, (response) => {
          response.once('data', () => sent.destroy());
          response.once('close', resolve);
          response.once('error', () => undefined);
        }).end();
      });
    }
    assert.equal((await ask('/media/one/hls/low/0.ts')).status, 200);
  });

  it('lists the clips as a desk: picture, length, what is missing, and the code', async () => {
    const write = (name, document) =>
      writeFileSync(join(folder, `clips/${name}.json`), JSON.stringify(document));
    const poster = { contentUrl: '../media/whole/poster.jpg' };
    const caption = { contentUrl: '../media/whole/en.vtt' };
    write('whole', {
      '@type': 'VideoObject',
      name: 'A <3 & "c"',
      contentUrl: 'https://far.example/a.mp4',
      thumbnailUrl: poster,
      caption,
      duration: 'PT62S',
    });
    write('gone', {
      '@type': 'VideoObject',
      name: 'Gone',
      contentUrl: 'https://far.example/a.mp4',
      expires: '2020-01-01',
    });
    write('bad', { '@type': 'VideoObject' });
    const { status, headers, body } = await ask('/');
    assert.equal(status, 200);
    assert.match(headers['content-security-policy'], /media-src 'self' blob: https:\/\/far\.example/);
    const text = body.toString();
    const item = (id) => text.split('<li>').find((part) => part.includes(`/watch/${id}/"`));
    assert.equal(text.split('<li>').length - 1, 3);
    assert.match(item('whole'), /A &lt;3 &amp; &quot;c&quot;<\/a>/);
    assert.match(item('whole'), /<img src="[^"]+\/media\/whole\/poster\.jpg"/);
    assert.match(item('whole'), /1:02/);
    assert.match(
      item('whole'),
      /Missing: the file media\/whole\/en\.vtt, the file media\/whole\/poster\.jpg</,
    );
    assert.match(
      item('whole'),
      /<clip-copy-field [^>]*value="&lt;iframe src=&quot;http:\/\/localhost:\d+\/embed\/whole\/&quot;/,
    );
    assert.match(item('one'), /Missing: poster, duration</);
    assert.match(item('one'), /<video src="[^"]+\/media\/one\/a%20file\.mp4#t=1"[^>]* preload="metadata">/);
    assert.match(item('gone'), /removed/);
    assert.ok(!item('gone').includes('clip-copy-field'));
    assert.match(text, /<p>clips\/bad\.json: name: expected words, got nothing<\/p>/);
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
    const { results } = await validator.validateString(text.replaceAll(/<\/?clip-copy-field[^>]*>/g, ''));
    assert.deepEqual(
      results.flatMap(({ messages }) => messages.map(({ message }) => message)),
      [],
    );
    for (const [, address] of text.matchAll(
      /(?:src|href)="http:\/\/localhost:\d+(\/(?:inline-clip|desk)[^"]+)"/g,
    ))
      assert.equal((await ask(address)).status, 200, address);
    for (const name of ['whole', 'gone', 'bad']) rmSync(join(folder, `clips/${name}.json`));
  });

  it('names the addresses that a build will have, and answers the others', async () => {
    const { html } = JSON.parse((await ask('/oembed/one.json')).body);
    assert.match(html, /src="http:\/\/localhost:\d+\/embed\/one\/"/);
    for (const room of ['watch', 'embed'])
      for (const ending of ['', '/', '.html', '/?start=1'])
        assert.equal((await ask(`/${room}/one${ending}`)).status, 200);
  });
});

describe('inline-clip build with media', () => {
  let folder;
  const build = (...more) =>
    inlineClip(['build', 'clips', '--site', base, '--out', 'public', ...more], { cwd: folder });
  const at = (path) => join(folder, 'public', path);

  beforeEach(() => {
    folder = room();
  });

  it('copies what clips name, and no other file', async () => {
    const { code, stdout } = await build();
    assert.equal(code, 0, stdout);
    for (const path of ['media/one/a file.mp4', 'media/one/hls/low/0.ts', 'clips/beside.vtt'])
      assert.ok(existsSync(at(path)), path);
    for (const path of [
      'media/one/unnamed.mp4',
      'secret.mp4',
      '.env',
      'media/one/hls/low/notes.txt',
      'media/one/.inline-clip.json',
    ])
      assert.ok(!existsSync(at(path)), path);
    assert.match(readFileSync(at('_headers'), 'utf8'), /^\/media\/\*$/m);
    assert.match(readFileSync(at('_nginx.conf'), 'utf8'), /location \/media\/ \{/);
    assert.match((await build()).stdout, /^1 clip, 0 files written/m);
    writeFileSync(join(folder, 'media/one/a file.mp4'), 'other');
    assert.match((await build()).stdout, /^writing media\/one\/a file\.mp4$/m);
    assert.equal(readFileSync(at('media/one/a file.mp4'), 'utf8'), 'other');
  });

  it('links them where it is told to', async () => {
    await build('--media', 'link');
    const inode = (path) => statSync(path).ino;
    assert.equal(inode(at('media/one/a file.mp4')), inode(join(folder, 'media/one/a file.mp4')));
    assert.match((await build('--media', 'link')).stdout, /^1 clip, 0 files written/m);
    await build();
    assert.notEqual(inode(at('media/one/a file.mp4')), inode(join(folder, 'media/one/a file.mp4')));
  });

  it('leaves them where they are, where it is told to', async () => {
    await build('--media', 'none');
    assert.ok(!existsSync(at('media')));
    assert.doesNotMatch(readFileSync(at('_nginx.conf'), 'utf8'), /location \/media\//);
    const { code, stderr } = await build('--media', 'move');
    assert.equal(code, 2);
    assert.match(stderr, /--media: expected "copy", "link" or "none", got "move"/);
  });

  it('says by file what is missing, a folder and a dead link too, and builds the rest', async () => {
    rmSync(join(folder, 'media/one/a file.mp4'));
    symlinkSync('nowhere', join(folder, 'media/one/a file.mp4'));
    rmSync(join(folder, 'clips/beside.vtt'));
    mkdirSync(join(folder, 'clips/beside.vtt'));
    const { code, stdout } = await build();
    assert.equal(code, 0);
    assert.match(stdout, /^clips\/one\.json: media\/one\/a file\.mp4: there is no such file/m);
    assert.match(stdout, /^clips\/one\.json: clips\/beside\.vtt: there is no such file/m);
    assert.ok(existsSync(at('media/one/hls/master.m3u8')));
  });

  it('stands on any host that answers a folder with its index, and redirects no frame', async () => {
    await build();
    const { html } = JSON.parse(readFileSync(at('oembed/one.json'), 'utf8'));
    const [, address] = /src="([^"]+)"/.exec(html);
    const server = createServer((asked, response) => {
      const path = decodeURIComponent(new URL(asked.url, base).pathname);
      const file = join(folder, 'public', path);
      if (!path.endsWith('/') && existsSync(file) && statSync(file).isDirectory())
        return response.writeHead(301, { Location: `${path}/` }).end();
      const whole = path.endsWith('/') ? `${file}index.html` : file;
      response.writeHead(existsSync(whole) ? 200 : 404).end(existsSync(whole) ? readFileSync(whole) : '');
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const there = `http://127.0.0.1:${server.address().port}`;
    const statusOf = async (path) => (await fetch(there + path, { redirect: 'manual' })).status;
    assert.equal(await statusOf(new URL(address).pathname), 200);
    for (const path of ['/watch/one/', '/watch/one.html', '/embed/one.html', '/media/one/a%20file.mp4'])
      assert.equal(await statusOf(path), 200, path);
    assert.equal((await fetch(`${there}/embed/one`)).status, 200);
    server.close();
    server.closeAllConnections();
  });

  it('takes the folder around the documents as well', async () => {
    const { code } = await inlineClip(['build', '.', '--site', base, '--out', 'public'], { cwd: folder });
    assert.equal(code, 0);
    assert.ok(existsSync(at('embed/one/index.html')) && existsSync(at('media/one/a file.mp4')));
  });

  const box = (name, content = Buffer.alloc(0)) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(8 + content.length);
    head.write(name, 4, 'latin1');
    return Buffer.concat([head, content]);
  };
  const mp4 = (...names) =>
    Buffer.concat([box('ftyp', Buffer.from('isom')), ...names.map((name) => box(name))]);

  it('says by file what is wrong with media: late, another kind, captions that nobody shows, paths of a disk', async () => {
    const write = (path, content) => writeFileSync(join(folder, path), content);
    const files = {
      'late.mp4': mp4('mdat', 'moov'),
      'good.mp4': mp4('free', 'moov', 'mdat'),
      'web.mp4': Buffer.from('\x1aE\xdf\xa3', 'latin1'),
      'login.mp4': '<!DOCTYPE html><title>Login</title>',
      'words.vtt': '1\n00:00:01,000 --> 00:00:02,000\nHi\n',
      'list.m3u8': '#EXTM3U\n#EXT-X-MAP:URI="init.mp4"\n#EXTINF:1,\nnone%201.ts\n#EXT-X-ENDLIST\n',
      'poster.jpg': Buffer.from('\x89PNG', 'latin1'),
      'empty.mp4': '',
    };
    mkdirSync(join(folder, 'media/bad'));
    for (const [name, content] of Object.entries(files)) write(`media/bad/${name}`, content);
    const at = (name) => ({ contentUrl: `../media/bad/${name}` });
    const document = {
      '@type': 'VideoObject',
      name: 'Bad',
      contentUrl: '/mnt/films/film.mp4',
      encoding: ['late.mp4', 'good.mp4', 'web.mp4', 'login.mp4', 'list.m3u8', 'empty.mp4'].map(at),
      caption: [
        at('words.vtt'),
        { contentUrl: 'https://media.example/a.srt', encodingFormat: 'application/x-subrip' },
        { contentUrl: 'https://media.example/a.itt', encodingFormat: 'application/ttml+xml' },
      ],
      thumbnailUrl: at('poster.jpg'),
    };
    write('clips/bad.json', JSON.stringify({ '@graph': [document] }));
    const { code, stdout } = await build();
    assert.equal(code, 0, stdout);
    const said = stdout.split('\n').filter((line) => line.startsWith('clips/bad.json: '));
    const expected = [
      /contentUrl: expected an address, .* not a path of this machine, got '\/mnt\/films/,
      /caption\[1\]\.contentUrl: expected WebVTT \(\.vtt\), .* got 'https:\/\/media\.example\/a\.srt'/,
      /caption\[2\]\.contentUrl: expected WebVTT \(\.vtt\), .* got 'https:\/\/media\.example\/a\.itt'/,
      /media\/bad\/late\.mp4: its index \(moov\) stands at its end/,
      /media\/bad\/web\.mp4: expected video\/mp4, got video\/webm/,
      /media\/bad\/login\.mp4: expected video\/mp4, got text\/html/,
      /media\/bad\/words\.vtt: expected text\/vtt, got application\/x-subrip/,
      /media\/bad\/list\.m3u8: names 'init\.mp4' and 1 more, and there is no such file/,
      /media\/bad\/poster\.jpg: expected image\/jpeg, got image\/png/,
      /media\/bad\/empty\.mp4: expected video\/mp4, got a file of an unknown kind/,
    ];
    for (const line of expected)
      assert.ok(
        said.some((one) => line.test(one)),
        `${line}\n${said.join('\n')}`,
      );
    assert.equal(said.length, expected.length, said.join('\n'));
  });

  it('asks media hosts what they do, where it is told to', async () => {
    const open = { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'video/mp4' };
    const answers = {
      '/good.mp4': [206, { ...open, 'Content-Range': 'bytes 0-1/9' }],
      '/whole.mp4': [200, open],
      '/closed.mp4': [206, { 'Content-Type': 'video/mp4' }],
      '/ours.m3u8': [200, { 'Access-Control-Allow-Origin': base.slice(0, -1) }],
      '/login.mp4': [206, { ...open, 'Content-Type': 'text/html' }],
      '/poster.jpg': [200, {}],
    };
    const asked = [];
    const server = createServer((question, response) => {
      asked.push(question.headers.range);
      const [status, headers] = answers[question.url] ?? [404, {}];
      response.writeHead(status, headers).end('xx');
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const there = `http://127.0.0.1:${server.address().port}`;
    const names = ['good.mp4', 'whole.mp4', 'closed.mp4', 'ours.m3u8', 'login.mp4', 'none.mp4'];
    const document = {
      '@type': 'VideoObject',
      name: 'Far',
      encoding: [...names.map((name) => `${there}/${name}`), 'http://127.0.0.1:1/a.mp4'].map(
        (contentUrl) => ({ contentUrl }),
      ),
      thumbnailUrl: `${there}/poster.jpg`,
    };
    writeFileSync(join(folder, 'clips/far.json'), JSON.stringify(document));
    const { code, stdout } = await build('--check-remote');
    server.close();
    server.closeAllConnections();
    assert.equal(code, 0, stdout);
    const said = stdout.split('\n').filter((line) => line.startsWith('clips/far.json: '));
    for (const line of [
      /whole\.mp4: expected a part of the file \(status 206\)/,
      /closed\.mp4: expected Access-Control-Allow-Origin, got none/,
      /ours\.m3u8: Access-Control-Allow-Origin names this site alone/,
      /login\.mp4: expected media, got text\/html/,
      /none\.mp4: expected a file, got status 404/,
      /127\.0\.0\.1:1\/a\.mp4: cannot be reached/,
    ])
      assert.ok(
        said.some((one) => line.test(one)),
        `${line}\n${said.join('\n')}`,
      );
    assert.equal(said.length, 6, said.join('\n'));
    assert.ok(asked.length === 7 && asked.every((range) => range === 'bytes=0-1'));
    assert.doesNotMatch((await build()).stdout, /far\.json/);
  });
});
