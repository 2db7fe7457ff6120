import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { basename } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { listen } from '../../demo/server/listen.mjs';
import { parseRange } from '../../demo/server/parse-range.mjs';
import { startServer } from '../../demo/server.mjs';
import { filesUnder } from './source-files.mjs';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self' blob:; connect-src 'self'; worker-src 'self' blob:; font-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types inline-clip inline-clip-lit";
/** The pages of the demo frame its other origin. */
const DEMO = STRICT.replace("frame-src 'self'", "frame-src 'self' http://localhost:* http://127.0.0.1:*");
const ofSite = (path) => /^\/(watch|embed)\//.test(path);
const FILE = '/media/klitschko/klitschko.mp4';
const pathOf = (address) => fileURLToPath(new URL(address, import.meta.url));
const { version, scripts } = JSON.parse(await readFile(pathOf('../../package.json'), 'utf8'));
const start = pathOf('../../demo/start.mjs');

/** Embed pages name their own origin beside 'self', for the sandboxed frames of WebKit. */
function withoutOwn(policy, path) {
  if (!path.startsWith('/embed/')) return policy;
  assert.match(policy, /script-src 'self' http:\/\/127\.0\.0\.1:\d+;/);
  return policy.replaceAll(/ http:\/\/127\.0\.0\.1:\d+/g, '');
}

/** A request as it stands: no address is tidied on its way, as fetch would. */
async function ask(port, path, { method = 'GET', headers = {}, host = '127.0.0.1' } = {}) {
  const sent = request({ host, port, path, method, headers }).end();
  const [response] = await once(sent, 'response');
  const body = Buffer.concat(await response.toArray());
  return { status: response.statusCode, headers: response.headers, body, text: body.toString() };
}

/** Runs the start script to its end, or until it has spoken when `untilGreeting`. */
async function run(args, { untilGreeting = false } = {}) {
  const child = spawn(process.execPath, [start, ...args]);
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) child[name].on('data', (data) => (said[name] += data));
  if (untilGreeting) {
    while (!said.stdout.includes('Ctrl+C')) await once(child.stdout, 'data');
    child.kill('SIGINT');
  }
  const [code] = await once(child, 'close');
  return { code, ...said };
}

describe('the demo server', () => {
  let server;
  let get;

  before(async () => {
    server = await startServer({ port: 0 });
    get = (path, options) => ask(server.port, path, options);
  });
  after(() => server.close());

  it('shows the still of an excerpt in its cards, and the poster of the whole clip', async () => {
    const picturesOf = async (path) =>
      [...(await get(path)).text.matchAll(/(?:og|twitter):image" content="([^"]*)"/g)].map(
        ([, url]) => new URL(url).pathname,
      );
    const [first, ...others] = await picturesOf('/watch/klitschko?start=20&end=25');
    assert.equal(first, '/media/klitschko/still-16.jpg');
    assert.equal(others.at(-1), first, 'the Twitter card too');
    const still = await get(first);
    assert.deepEqual([still.status, still.headers['content-type']], [200, 'image/jpeg']);
    assert.match((await picturesOf('/watch/klitschko'))[0], /poster-1280\.jpg$/);
    const url = encodeURIComponent(`http://127.0.0.1:${server.port}/watch/klitschko?start=50`);
    assert.match(JSON.parse((await get(`/oembed?url=${url}`)).text).thumbnail_url, /still-47\.jpg$/);
  });

  describe('pages', () => {
    const rooms = filesUnder('demo/pages/rooms').map((file) => basename(file, '.html'));
    const documented = filesUnder('docs').flatMap((file) => /^docs\/([\w-]+)\.md$/.exec(file)?.[1] ?? []);
    const pages = [
      ...['/', '/watch/klitschko', '/embed/klitschko', '/docs', '/playground'],
      ...rooms.map((room) => `/rooms/${room}`),
      ...documented.filter((name) => name !== 'README').map((name) => `/docs/${name}`),
    ];

    for (const path of pages) {
      it(`${path} is a page under the strict policy`, async () => {
        const { status, headers, text } = await get(path);
        assert.equal(status, 200);
        assert.equal(headers['content-type'], 'text/html; charset=utf-8');
        assert.equal(headers['x-content-type-options'], 'nosniff');
        assert.equal(withoutOwn(headers['content-security-policy'], path), ofSite(path) ? STRICT : DEMO);
        assert.match(text, /^<!doctype html>\n<html lang="en"/i);
        assert.match(text, /<title>[^<]+<\/title>/);
      });

      it(`${path} has nothing in it that the policy forbids, and no placeholder left`, async () => {
        const { text } = await get(path);
        const shown = text.replace(/<(pre|code)\b[\s\S]*?<\/\1>/g, '');
        assert.doesNotMatch(shown, /<style|\sstyle=|\son\w+=|\{\{/);
        for (const [, attributes] of text.matchAll(/<script\b([^>]*)>/g)) {
          assert.match(attributes, /\ssrc="|type="application\/ld\+json"/);
        }
      });

      it(`${path} asks only for what is there`, async () => {
        const { text } = await get(path);
        const links = [
          ...text.matchAll(/<(?:script|link rel="(?:stylesheet|icon)")[^>]*(?:src|href)="([^"]+)"/g),
        ];
        for (const [, link] of links) {
          const { pathname } = new URL(link, 'http://localhost');
          assert.equal((await get(pathname)).status, 200, pathname);
        }
      });
    }

    it('somebody else’s page declares a policy of its own, which asks for no Trusted Types', async () => {
      const { status, headers } = await get('/paste');
      assert.equal(status, 200);
      assert.match(headers['content-security-policy'], /^default-src 'none'; .*frame-src http: https:/);
      assert.doesNotMatch(headers['content-security-policy'], /trusted-types/);
    });

    it('an embed page may stand in a host that isolates itself', async () => {
      const { headers } = await get('/embed/klitschko');
      assert.equal(headers['cross-origin-embedder-policy'], 'credentialless');
      assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
      assert.equal(headers['access-control-allow-origin'], '*');
    });

    it('shows the article without script: headings, text and a link in place of the clip', async () => {
      const { text } = await get('/');
      assert.match(text, /<h1[^>]*>[^<]+<\/h1>/);
      assert.match(text, /<clip-player clip-src="\/clips\/klitschko.json">\s*<a href="\/watch\/klitschko">/);
      for (const room of rooms) assert.ok(text.includes(`href="/rooms/${room}"`), room);
    });

    it('has links between the pages of the documentation that lead somewhere', async () => {
      for (const name of [
        '/docs',
        ...documented.map((each) => `/docs/${each}`).filter((each) => each !== '/docs/README'),
      ]) {
        const { text } = await get(name);
        assert.doesNotMatch(text, /href="[^"]*\.md|style="/, name);
        for (const [, path, anchor] of text.matchAll(/href="(\/docs[^"#]*)(?:#([^"]+))?"/g)) {
          const target = await get(path);
          assert.equal(target.status, 200, `${name}: ${path}`);
          if (anchor)
            assert.ok(
              target.text.includes(`id="${decodeURIComponent(anchor)}"`),
              `${name}: ${path}#${anchor}`,
            );
        }
      }
    });

    it('lists the sections of the documentation for its search', async () => {
      const sections = JSON.parse((await get('/docs/sections.json')).text);
      assert.deepEqual(
        new Set(sections.map(({ address }) => address.replace(/#.*/, ''))).size,
        documented.length,
      );
      const found = sections.find(({ title }) => title === 'Behind a proxy');
      assert.equal(found.address, '/docs/servers#behind-a-proxy');
      assert.ok(found.words.includes('mount'));
    });

    it('the watch page takes a segment from its address', async () => {
      const { text } = await get('/watch/klitschko?start=12&end=20.5');
      assert.match(text, /<clip-player[^>]* start="12" end="20\.5"/);
    });

    it('nothing of the query comes back in somebody else’s page', async () => {
      const plain = await get('/paste');
      assert.equal((await get('/paste?code=<script>')).text, plain.text);
    });

    for (const path of [
      '/nothing',
      '/rooms/x',
      '/docs/x',
      '/docs/README',
      '/docs/privacy/x',
      '//',
      '/paste/x',
      '/constructor',
      '/media',
      '/media/klitschko',
    ]) {
      it(`${path} is answered with a page that says so, and 404`, async () => {
        const { status, headers, text } = await get(path);
        assert.equal(status, 404);
        assert.equal(headers['content-security-policy'], DEMO);
        assert.match(text, /There is no such page/);
      });
    }

    for (const path of [
      '/watch',
      '/watch/',
      '/watch/unknown',
      '/watch/a/b',
      '/embed/a%20b',
      `/embed/${'x'.repeat(65)}`,
    ]) {
      it(`${path} is answered by the clip site, and 404`, async () => {
        const { status, headers, text } = await get(path);
        assert.equal(status, 404);
        assert.equal(withoutOwn(headers['content-security-policy'], path), STRICT);
        assert.match(text, /There is no such clip/);
      });
    }
  });

  describe('the clip site in it', () => {
    it('answers oEmbed for the name that it was asked by', async () => {
      const host = `127.0.0.1:${server.port}`;
      const url = encodeURIComponent(`http://${host}/watch/klitschko?start=12`);
      const { headers, text } = await get(`/oembed?url=${url}`, { headers: { host } });
      assert.equal(headers['content-type'], 'application/json; charset=utf-8');
      assert.match(
        JSON.parse(text).html,
        new RegExp(`^<iframe src="http://${host}/embed/klitschko\\?start=12"`),
      );
    });

    it('gives clip documents with absolute addresses of the site', async () => {
      const { text } = await get('/clips/klitschko.json');
      const document = JSON.parse(text);
      assert.match(document.contentUrl, /^http:\/\/127\.0\.0\.1:\d+\/media\/klitschko\/klitschko\.mp4$/);
      assert.match(document.embedUrl, /^http:\/\/127\.0\.0\.1:\d+\/embed\/klitschko$/);
    });

    it('is asked for everything again, because a build changes files without a new version', async () => {
      for (const path of ['/embed/klitschko', `/inline-clip/${version}/host.js`]) {
        assert.equal((await get(path)).headers['cache-control'], 'no-cache', path);
      }
    });

    for (const path of [
      '/inline-clip/0.0.0/inline-clip.js',
      '/inline-clip/x',
      '/clips/unknown.json',
      '/oembed?url=x',
    ]) {
      it(`${path} is refused in plain words`, async () => {
        const { status, headers } = await get(path);
        assert.ok(status === 404 || status === 400, String(status));
        assert.equal(headers['content-type'], 'text/plain; charset=utf-8');
      });
    }
  });

  describe('the address it goes by', () => {
    const canonical = async (host) => {
      const { text } = await get('/embed/klitschko', { headers: { host } });
      return /<link rel="canonical" href="([^"]+)"/.exec(text)?.[1];
    };

    for (const host of ['localhost', 'localhost:9000', '127.0.0.1:8000', '[::1]:8000']) {
      it(`is ${host} when that is what it was asked as`, async () => {
        assert.equal(await canonical(host), `http://${host}/watch/klitschko`);
      });
    }

    for (const host of [
      'evil.example',
      'localhost.evil.example',
      'localhost:99999999',
      '127.0.0.1@evil.example',
      '"><script>',
    ]) {
      it(`is not ${host}`, async () => {
        assert.equal(await canonical(host), `http://localhost:${server.port}/watch/klitschko`);
      });
    }
  });

  describe('files', () => {
    for (const [path, type] of [
      ['/clips/klitschko.json', 'application/ld+json; charset=utf-8'],
      ['/media/klitschko/klitschko.mp4', 'video/mp4'],
      ['/media/klitschko/poster-640.jpg', 'image/jpeg'],
      ['/media/klitschko/captions.en.vtt', 'text/vtt; charset=utf-8'],
      ['/media/klitschko/hls/master.m3u8', 'application/vnd.apple.mpegurl'],
      ['/media/klitschko/hls/240p/segment-00.ts', 'video/mp2t'],
      ['/media/audio/audio.m4a', 'audio/mp4'],
      ['/demo/page.css', 'text/css; charset=utf-8'],
      ['/favicon.ico', 'image/svg+xml'],
      [`/inline-clip/${version}/inline-clip.js`, 'text/javascript; charset=utf-8'],
      [`/inline-clip/${version}/inline-clip.css`, 'text/css; charset=utf-8'],
      [`/inline-clip/${version}/embed-page.css`, 'text/css; charset=utf-8'],
      [`/inline-clip/${version}/watch-page.css`, 'text/css; charset=utf-8'],
    ]) {
      it(`${path} is ${type}, and free for every origin`, async () => {
        const { status, headers, body } = await get(path);
        assert.equal(status, 200);
        assert.equal(headers['content-type'], type);
        assert.equal(headers['access-control-allow-origin'], '*');
        assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
        assert.equal(headers['x-content-type-options'], 'nosniff');
        assert.equal(Number(headers['content-length']), body.length);
      });
    }

    it('HEAD gives the headers of GET and no body, for pages and for files', async () => {
      for (const path of ['/', FILE]) {
        const [head, whole] = [await get(path, { method: 'HEAD' }), await get(path)];
        assert.equal(head.status, 200);
        assert.equal(head.body.length, 0);
        assert.equal(head.headers['content-length'], whole.headers['content-length']);
        assert.equal(head.headers.etag, whole.headers.etag);
      }
    });

    it('answers 304 to who has the same bytes already', async () => {
      for (const path of ['/', FILE, '/embed/klitschko']) {
        const { headers } = await get(path);
        const again = await get(path, { headers: { 'if-none-match': `"other", W/${headers.etag}` } });
        assert.equal(again.status, 304, path);
        assert.equal(again.body.length, 0);
        assert.equal((await get(path, { headers: { 'if-none-match': '"other"' } })).status, 200);
      }
    });

    it('refuses what is neither GET nor HEAD', async () => {
      const { status, headers } = await get('/', { method: 'POST' });
      assert.equal(status, 405);
      assert.equal(headers.allow, 'GET, HEAD, OPTIONS');
    });

    it('lets other origins ask for a range', async () => {
      const { status, headers } = await get(FILE, { method: 'OPTIONS' });
      assert.equal(status, 204);
      assert.match(headers['access-control-allow-headers'], /\bRange\b/);
    });

    for (const path of [
      '/demo/../server.mjs',
      '/demo/%2e%2e/server.mjs',
      '/demo/..%2fserver.mjs',
      '/demo/%2e%2e%2fserver.mjs',
      '/demo/..%5cserver.mjs',
      '/media/../../package.json',
      '/media/klitschko/../../../package.json',
      `/inline-clip/${version}/../../package.json`,
      '/clips/.hidden',
      '/demo/page.css%00.html',
      '/demo/%E0%A4%A',
      'http://evil.example/',
      '*',
    ]) {
      it(`${path} leads nowhere`, async () => {
        const { status, text } = await get(path);
        assert.equal(status, 400);
        assert.doesNotMatch(text, /startServer|"name"/);
      });
    }
  });

  describe('ranges', () => {
    let whole;
    before(async () => {
      whole = (await get(FILE)).body;
    });
    const part = (range, more) => get(FILE, { headers: { range, ...more } });

    it('sends the part that was asked for', async () => {
      const { status, headers, body } = await part('bytes=100-199');
      assert.equal(status, 206);
      assert.equal(headers['content-range'], `bytes 100-199/${whole.length}`);
      assert.equal(headers['content-length'], '100');
      assert.deepEqual(body, whole.subarray(100, 200));
    });

    it('sends from a place to the end, and the end alone', async () => {
      assert.deepEqual((await part(`bytes=${whole.length - 10}-`)).body, whole.subarray(-10));
      assert.deepEqual((await part('bytes=-7')).body, whole.subarray(-7));
      assert.equal((await part('bytes=0-')).body.length, whole.length);
    });

    it('cuts a range at the end of the file', async () => {
      const { headers } = await part('bytes=5-999999999');
      assert.equal(headers['content-range'], `bytes 5-${whole.length - 1}/${whole.length}`);
    });

    it('answers 416 beyond the end', async () => {
      const { status, headers } = await part(`bytes=${whole.length}-`);
      assert.equal(status, 416);
      assert.equal(headers['content-range'], `bytes */${whole.length}`);
    });

    it('sends the whole for what is no single range of bytes, and for an older file', async () => {
      for (const range of ['bytes=9-3', 'bytes=0-1,5-6', 'lines=1-2', 'bytes=-', 'bytes=a-b']) {
        assert.equal((await part(range)).status, 200, range);
      }
      assert.equal((await part('bytes=0-9', { 'if-range': '"older"' })).status, 200);
      const { headers } = await get(FILE);
      assert.equal((await part('bytes=0-9', { 'if-range': headers.etag })).status, 206);
    });
  });

  describe('options', () => {
    it('the same port answers on both loopback addresses', async (t) => {
      const answer = await ask(server.port, '/', { host: '::1' }).catch((error) => error);
      if (answer.code === 'EADDRNOTAVAIL' || answer.code === 'EAFNOSUPPORT') return t.skip('no IPv6 here');
      assert.equal(answer.status, 200);
    });

    it('changes pages, and nothing else, on their way out, and appends to every policy', async () => {
      const other = await startServer({
        port: 0,
        hosts: ['127.0.0.1'],
        transformHtml: (html, path) => html.replace('</body>', `<!--${path}--></body>`),
        cspExtra: 'report-uri /reports',
      });
      const page = await ask(other.port, '/embed/klitschko');
      const paste = await ask(other.port, '/paste');
      const file = await ask(other.port, '/demo/page.css');
      await other.close();
      assert.ok(page.text.includes('<!--/embed/klitschko--></body>'));
      assert.match(page.headers['content-security-policy'], /; report-uri \/reports$/);
      assert.match(paste.headers['content-security-policy'], /; report-uri \/reports$/);
      assert.ok(!file.text.includes('<!--'));
    });

    it('after close nobody answers', async () => {
      const other = await startServer({ port: 0 });
      await other.close();
      await assert.rejects(ask(other.port, '/'), { code: 'ECONNREFUSED' });
    });
  });
});

describe('listen', () => {
  const handler = (_request, response) => response.end('here');

  it('leaves out a host that this machine does not have', async () => {
    const server = await listen(handler, 0, ['127.0.0.1', '192.0.2.1']);
    assert.equal((await ask(server.port, '/')).text, 'here');
    await server.close();
  });

  it('says so when none is left', async () => {
    await assert.rejects(listen(handler, 0, ['192.0.2.1']), /none of the addresses 192\.0\.2\.1/);
  });

  it('lets go of the first host when the second is busy', async () => {
    const busy = await listen(handler, 0, ['127.0.0.2']);
    await assert.rejects(listen(handler, busy.port, ['127.0.0.1', '127.0.0.2']), {
      message: `Port ${busy.port} is busy on 127.0.0.2: stop what listens there, or choose another port.`,
    });
    const free = await listen(handler, busy.port, ['127.0.0.1']);
    await Promise.all([busy.close(), free.close()]);
  });
});

describe('parseRange', () => {
  it('finds nothing to send of an empty file', () => {
    assert.equal(parseRange('bytes=0-', 0), 'unsatisfiable');
    assert.equal(parseRange('bytes=-5', 0), 'unsatisfiable');
  });

  it('takes a suffix that is longer than the file for all of it, and one of nothing for a fault', () => {
    assert.deepEqual(parseRange('bytes=-500', 100), { start: 0, end: 99 });
    assert.equal(parseRange('bytes=-0', 100), 'unsatisfiable');
  });
});

describe('npm start', () => {
  const oneLine = /^[^\n]+\n$/;

  it('says where the article is and where somebody else’s page is', async () => {
    const { stdout, stderr, code } = await run(['--port', '0'], { untilGreeting: true });
    assert.match(stdout, /http:\/\/localhost:\d+\/ .*article/);
    assert.match(stdout, /http:\/\/127\.0\.0\.1:\d+\/paste .*somebody else/);
    assert.equal(stderr, '');
    assert.equal(code, 0);
  });

  it('a busy port is one clear line and exit code 1, before anything is built', async () => {
    const [program, file, ...args] = scripts.start.split(' ');
    assert.deepEqual([program, file], ['node', 'demo/start.mjs']);
    const busy = await listen((_request, response) => response.end(), 0, ['127.0.0.1']);
    const { stdout, stderr, code } = await run([...args, '--port', String(busy.port)]);
    await busy.close();
    assert.equal(stdout, '');
    assert.match(stderr, oneLine);
    assert.match(stderr, new RegExp(`^Port ${busy.port} is busy`));
    assert.equal(code, 1);
  });

  for (const args of [
    ['--port', 'abc'],
    ['--port', '70000'],
    ['--port', '-1'],
    ['--port=80.5'],
    ['--port'],
    ['--prot', '1'],
    ['8000'],
  ]) {
    it(`${args.join(' ')} is one clear line and exit code 1`, async () => {
      const { stdout, stderr, code } = await run(args);
      assert.match(stderr, oneLine);
      assert.match(stderr, /Usage: npm start/);
      assert.equal(stdout, '');
      assert.equal(code, 1);
    });
  }
});
