import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { version } from '../../build/embed/release.js';
import { oEmbedSizes } from '../../build/site/o-embed-sizes.js';
import { findApache } from '../run/apache.mjs';
import { newsroom } from '../run/clip-sites.mjs';
import { findNginx } from '../run/nginx.mjs';
import { inlineClip, startOnApache, startOnFileServer, startOnNginx } from '../run/static-sites.mjs';
import { removeFolder, temporaryFolder } from '../run/temporary-folder.mjs';
import { root } from './source-files.mjs';

const base = 'https://clips.example.org/';
const cli = join(root, 'dist/cli.js');

describe('inline-clip build', () => {
  let room;
  let out;
  const build = (...more) =>
    inlineClip(['build', 'clips', '--site', base, '--out', out, ...more], { cwd: room });
  const read = (path) => readFileSync(join(out, path), 'utf8');
  const files = () =>
    readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(out.length + 1))
      .sort();

  beforeEach(() => {
    room = temporaryFolder('room');
    mkdirSync(join(room, 'clips'));
    for (const id of ['klitschko', 'vertical']) {
      cpSync(join(root, `demo/clips/${id}.json`), join(room, `clips/${id}.json`));
    }
    out = join(room, 'public');
  });

  const write = (name, document) => writeFileSync(join(room, `clips/${name}.json`), JSON.stringify(document));

  it('looks up the size of a picture that lies beside the documents, for oEmbed and cards', async () => {
    const header = '\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x05\x00\x00\x00\x02\xd0';
    writeFileSync(join(room, 'clips/p.png'), Buffer.from(header, 'latin1'));
    writeFileSync(join(room, 'clips/broken.jpg'), 'no picture');
    write('own', {
      '@type': 'VideoObject',
      name: 'Own',
      thumbnailUrl: ['p.png', 'https://cdn.example/far.jpg'],
    });
    write('far', { '@type': 'VideoObject', name: 'Far', thumbnailUrl: 'https://cdn.example/far.jpg' });
    write('broken', { '@type': 'VideoObject', name: 'Broken', thumbnailUrl: 'broken.jpg' });
    assert.equal((await build()).code, 0);
    const { thumbnail_url, thumbnail_width, thumbnail_height } = JSON.parse(read('oembed/own.json'));
    assert.deepEqual([thumbnail_url, thumbnail_width, thumbnail_height], [`${base}clips/p.png`, 1280, 720]);
    assert.match(read('watch/own.html'), /og:image:width" content="1280"/);
    for (const [id, address] of [
      ['far', 'https://cdn.example/far.jpg'],
      ['broken', `${base}clips/broken.jpg`],
    ]) {
      const answer = JSON.parse(read(`oembed/${id}.json`));
      assert.equal(answer.thumbnail_url, address);
      assert.equal('thumbnail_width' in answer, false);
    }
  });

  it('writes every address of the site as a file, and says so in plain lines', async () => {
    const { code, stdout, stderr } = await build();
    assert.equal(code, 0, stderr);
    const mine = files().filter((file) => !file.startsWith('inline-clip/'));
    const perClip = (id) => [
      `clips/${id}.json`,
      `embed/${id}.html`,
      `embed/${id}/index.html`,
      `oembed/${id}.json`,
      `oembed/${id}.xml`,
      ...oEmbedSizes.flatMap(({ folder }) => ['json', 'xml'].map((end) => `oembed/${folder}/${id}.${end}`)),
      `watch/${id}.html`,
      `watch/${id}/index.html`,
    ];
    const expected = [
      ...['', 'check/', 'clips/', 'embed/', 'oembed/', 'watch/'].map((folder) => `${folder}.htaccess`),
      '404.html',
      '_headers',
      '_nginx.conf',
      'check.html',
      'check/index.html',
      'index.html',
      'robots.txt',
      'sitemap.xml',
      ...perClip('klitschko'),
      ...perClip('vertical'),
    ];
    assert.deepEqual(mine, expected.sort());
    assert.ok(files().includes(`inline-clip/${version}/embed-page.js`));
    assert.match(stdout, /^writing watch\/klitschko\.html$/m);
    assert.match(stdout, /\n2 clips, \d+ files written, 0 unchanged\n$/);
    assert.ok(!stdout.includes('\r'));
  });

  it('uses the addresses that a plain file server has', async () => {
    await build();
    assert.match(
      read('watch/klitschko.html'),
      /"canonical" href="https:\/\/clips\.example\.org\/watch\/klitschko\/"/,
    );
    assert.match(
      read('watch/klitschko.html'),
      /href="https:\/\/clips\.example\.org\/oembed\/klitschko\.json"/,
    );
    const { html } = JSON.parse(read('oembed/klitschko.json'));
    assert.match(
      html,
      /^<iframe src="https:\/\/clips\.example\.org\/embed\/klitschko\/" width="640" height="360"/,
    );
    assert.equal(JSON.parse(read('clips/klitschko.json')).embedUrl, `${base}embed/klitschko/`);
  });

  it('has oEmbed responses of other sizes, within the widths and heights that consumers ask for', async () => {
    await build();
    const sizeOf = (path) => {
      const { width, height, thumbnail_width } = JSON.parse(read(`oembed/${path}.json`));
      assert.ok((thumbnail_width ?? 0) <= Number.parseInt(path, 10), path);
      return [width, height];
    };
    const sizes = oEmbedSizes.map(({ folder }) => sizeOf(`${folder}/klitschko`));
    assert.deepEqual(sizes, [
      [320, 180],
      [480, 270],
      [560, 315],
      [800, 450],
      [1200, 675],
    ]);
    for (const { folder } of oEmbedSizes) {
      const [width, height] = sizeOf(`${folder}/vertical`);
      assert.ok(width <= folder && height <= Math.min(640, folder * 1.5), `${folder}: ${width} × ${height}`);
    }
    assert.match(read('oembed/480/klitschko.xml'), /<width>480</);
  });

  it('takes the oEmbed responses of a removed clip away, in all sizes', async () => {
    await build();
    const document = JSON.parse(readFileSync(join(room, 'clips/vertical.json'), 'utf8'));
    write('vertical', { ...document, expires: '2020-01-01' });
    assert.match((await build()).stdout, /^2 clips, \d+ files written, 12 removed, \d+ unchanged\n$/m);
    assert.deepEqual(
      files().filter((file) => /^oembed\/.*vertical/.test(file)),
      [],
    );
    const { stdout } = await build();
    assert.equal(stdout, `2 clips, 0 files written, ${files().length} unchanged\n`);
    assert.equal(files().filter((file) => /^oembed\/.*klitschko/.test(file)).length, 12);
  });

  it('uses clean addresses where the host maps them', async () => {
    await build('--clean-urls');
    assert.match(read('embed/klitschko.html'), /href="https:\/\/clips\.example\.org\/watch\/klitschko"/);
    assert.equal(JSON.parse(read('clips/klitschko.json')).embedUrl, `${base}embed/klitschko`);
    assert.match(
      read('_nginx.conf'),
      /location \/embed\/ \{\n {2}try_files \$uri\.html \$uri \$uri\/index\.html =404;/,
    );
  });

  it('changes only what changed when it runs again', async () => {
    await build();
    const before = Object.fromEntries(files().map((file) => [file, statSync(join(out, file)).mtimeMs]));
    const again = await build();
    assert.match(again.stdout, /^2 clips, 0 files written, \d+ unchanged\n$/);
    write('vertical', {
      ...JSON.parse(readFileSync(join(room, 'clips/vertical.json'), 'utf8')),
      name: 'Another',
    });
    await sleep(20);
    const { stdout } = await build();
    const changed = files().filter((file) => statSync(join(out, file)).mtimeMs !== before[file]);
    const answers = oEmbedSizes.flatMap(({ folder }) => [
      `oembed/${folder}/vertical.json`,
      `oembed/${folder}/vertical.xml`,
    ]);
    const own = [
      ...answers,
      'clips/vertical.json',
      'embed/vertical.html',
      'embed/vertical/index.html',
      'oembed/vertical.json',
      'oembed/vertical.xml',
      'sitemap.xml',
      'watch/vertical.html',
      'watch/vertical/index.html',
    ];
    assert.deepEqual(changed, [...own, 'index.html'].sort());
    assert.match(stdout, new RegExp(`, ${own.length + 1} files written, `));
  });

  it('never takes away the files of an older version', async () => {
    mkdirSync(join(out, 'inline-clip/0.0.1'), { recursive: true });
    writeFileSync(join(out, 'inline-clip/0.0.1/host.js'), '// older\n');
    await build();
    assert.equal(read('inline-clip/0.0.1/host.js'), '// older\n');
  });

  it('reports a bad document with its file and path, builds the others, and exits with 1', async () => {
    write('nameless', { '@type': 'VideoObject' });
    writeFileSync(join(room, 'clips/torn.json'), '{"@type": "VideoObject", ');
    write('twin', { '@type': 'VideoObject', identifier: 'klitschko', name: 'Twin' });
    const { code, stdout } = await build();
    assert.equal(code, 1);
    assert.match(stdout, /^clips\/nameless\.json: name: expected words, got nothing$/m);
    assert.match(stdout, /^clips\/torn\.json: .*JSON/m);
    assert.match(stdout, /^clips\/twin\.json: identifier: .*clips\/klitschko\.json/m);
    assert.match(stdout, /\n2 clips, .*, 3 documents refused\n$/);
    assert.ok(existsSync(join(out, 'embed/vertical.html')));
    assert.ok(!existsSync(join(out, 'embed/nameless.html')));
  });

  it('leaves out a broken part, says which, and succeeds', async () => {
    write('halved', { '@type': 'VideoObject', name: 'Halved', thumbnailUrl: 'ftp://example.org/a.jpg' });
    const { code, stdout } = await build();
    assert.equal(code, 0);
    assert.match(stdout, /^clips\/halved\.json: thumbnailUrl: expected an http\(s\) address.*\(left out\)$/m);
  });

  it('takes back the oEmbed of a clip that is removed, and keeps pages that say so', async () => {
    await build();
    write('vertical', {
      ...JSON.parse(readFileSync(join(room, 'clips/vertical.json'), 'utf8')),
      expires: '2026-01-02',
    });
    const { code } = await build();
    assert.equal(code, 0);
    assert.match(read('embed/vertical.html'), /removed on 2 January 2026/);
    assert.ok(!existsSync(join(out, 'oembed/vertical.json')));
    assert.ok(!read('index.html').includes('vertical'));
    assert.match((await build()).stdout, /, 0 files written, /);
  });

  it('leaves the pages of a document that is gone, because copies of its code are out there, and says so', async () => {
    await build();
    rmSync(join(room, 'clips/vertical.json'));
    const { stdout } = await build();
    assert.match(stdout, /embed\/vertical\.html: no document is left for it; it stays as it was/);
    assert.ok(existsSync(join(out, 'embed/vertical.html')));
  });

  it('leaves nothing half-written behind when it is stopped', async () => {
    for (let i = 0; i < 400; i += 1) write(`clip-${i}`, { '@type': 'VideoObject', name: `Clip ${i}` });
    const child = spawn(process.execPath, [cli, 'build', 'clips', '--site', base, '--out', out], {
      cwd: room,
    });
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    assert.equal(code, 130);
    assert.deepEqual(files(), []);
    assert.deepEqual(readdirSync(out), []);
  });

  it('clears away what a run that was killed has left', async () => {
    const left = join(out, '.inline-clip-999999999');
    mkdirSync(left, { recursive: true });
    writeFileSync(join(left, '0'), 'half');
    await build();
    assert.ok(!existsSync(left));
  });

  it('gives a clip with a list of its own a rule of its own', async () => {
    const property = { '@type': 'PropertyValue', name: 'frame-ancestors', value: 'https://partner.example' };
    write('closed', { '@type': 'VideoObject', name: 'Closed', additionalProperty: property });
    await build();
    assert.match(
      read('_headers'),
      /\/embed\/closed\.html\n {2}Content-Security-Policy: frame-ancestors https:\/\/partner\.example\n/,
    );
    const [, own] =
      /location = \/embed\/closed\.html \{([^}]+)\}[\s\S]*/.exec(
        read('_nginx.conf').replace(/types \{[^}]*\}/g, ''),
      ) ?? [];
    assert.match(own ?? '', /default-src 'none'.*; frame-ancestors https:\/\/partner\.example";/);
    assert.equal(read('_nginx.conf').match(/frame-ancestors/g)?.length, 1);
  });

  for (const [args, reason] of [
    [['build', 'clips'], /--site: expected an http\(s\) address/],
    [['build', 'clips', '--site', 'clips.example.org'], /--site: .* got "clips\.example\.org"/],
    [['build', 'clips', '--site', 'https://a;b'], /--site: expected an http\(s\) address/],
    [
      ['build', 'clips', '--site', base, '--media-host', 'cdn.example'],
      /--media-host: .* got "cdn\.example"/,
    ],
    [['build', 'clips', '--site', base, '--media-host', 'http://a"b'], /--media-host: expected an origin/],
    [['serve', 'clips', '--media-host', `https://${'a'.repeat(320)}.example`], /--media-host: expected/],
    [['build', '--site', base], /build: expected one folder/],
    [['publish', 'clips'], /expected "add", "build", "serve" or "check", got "publish"/],
    [['build', 'clips', '--sight', 'x'], /'--sight'/],
    [['serve', 'clips', '--port', 'http'], /--port: expected a whole number/],
  ]) {
    it(`refuses "${args.join(' ')}" in a sentence, with how it is used, and exits with 2`, async () => {
      const { code, stdout, stderr } = await inlineClip(args, { cwd: room });
      assert.equal(code, 2);
      assert.match(stderr, reason);
      assert.match(stderr, /inline-clip build <folder/);
      assert.equal(stdout, '');
    });
  }

  it('takes no folder that has the documents or the media, and changes nothing in it', async () => {
    const document = join(room, 'clips/klitschko.json');
    symlinkSync(join(room, 'clips'), join(room, 'linked'));
    for (const [folder, out] of [
      ['.', '.'],
      ['clips', 'clips'],
      ['clips', '.'],
      ['clips', 'linked'],
    ]) {
      const { code, stderr } = await inlineClip(['build', folder, '--site', base, '--out', out], {
        cwd: room,
      });
      assert.equal(code, 2, out);
      assert.match(stderr, /^inline-clip: --out: expected a folder of its own, got /);
    }
    assert.deepEqual(readdirSync(room).sort(), ['clips', 'linked']);
    assert.deepEqual(readFileSync(document), readFileSync(join(root, 'demo/clips/klitschko.json')));
  });

  it('says in a sentence that there is no such folder', async () => {
    const { code, stderr } = await inlineClip(['build', 'nowhere', '--site', base], { cwd: room });
    assert.equal(code, 1);
    assert.match(stderr, /^inline-clip: .*no such file or directory.*nowhere.*\n$/);
  });
});

describe('inline-clip serve', () => {
  it('serves the clips of a folder until it is stopped, with documents as they are now', async () => {
    const room = newsroom(version);
    const child = spawn(process.execPath, [
      cli,
      'serve',
      join(room, 'clips'),
      '--port',
      '0',
      '--name',
      'Room',
    ]);
    const [said] = await once(child.stdout.setEncoding('utf8'), 'data');
    const [, origin] = /(http:\/\/localhost:\d+)\//.exec(said + (await nextLines(child, said))) ?? [];
    const ask = (path) => fetch(origin.replace('localhost', '127.0.0.1') + path);
    const header = '\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x05\x00\x00\x00\x02\xd0';
    writeFileSync(join(room, 'clips/p.png'), Buffer.from(header, 'latin1'));
    const own = { '@type': 'VideoObject', name: 'Own', thumbnailUrl: 'p.png' };
    writeFileSync(join(room, 'clips/own.json'), JSON.stringify(own));
    const { thumbnail_width, thumbnail_height } = await (await ask('/oembed/own.json')).json();
    assert.deepEqual([thumbnail_width, thumbnail_height], [1280, 720], 'sizes are looked up as build does');
    assert.match(await (await ask('/watch/own')).text(), /og:image:width" content="1280"/);
    assert.match(await (await ask('/')).text(), /href="http:\/\/localhost:\d+\/watch\/klitschko\/"/);
    assert.equal((await ask('/embed/removed')).status, 410);
    assert.equal((await ask(`/inline-clip/${version}/embed-page.js`)).status, 200);
    assert.equal((await ask(`/inline-clip/${version}/no.js`)).status, 404);
    writeFileSync(join(room, 'clips/new.json'), JSON.stringify({ '@type': 'VideoObject', name: 'New' }));
    assert.equal((await ask('/watch/new')).status, 200);
    child.kill('SIGINT');
    assert.deepEqual(await once(child, 'exit'), [0, null]);
    removeFolder(room);
  });
});

/** Problems of documents are told before the address. */
async function nextLines(child, said) {
  let text = '';
  while (!/Ctrl\+C/.test(said + text)) text += (await once(child.stdout, 'data'))[0];
  return text;
}

const servers = [
  { server: 'nginx', find: findNginx, start: startOnNginx },
  { server: 'Apache', find: findApache, start: startOnApache },
];
for (const { server, find, start } of servers)
  describe(`the static site on ${server}`, () => {
    const { missing } = find();
    let site;
    before(async () => {
      if (!missing) site = await start({ args: ['--media-cors'] });
    });
    after(() => site?.stop());

    const onServer = (sentence, check) =>
      it(sentence, async (test) => {
        assert.ok(!missing || !process.env.CI, `CI goes without no server: ${missing}`);
        if (missing) return test.skip(`SKIPPED: ${server} is not here (${missing})`);
        await check();
      });
    /** Apache redirects the address of a folder without a slash, which codes do not name. */
    const redirectOf = (path) =>
      server === 'Apache' && !/\/$|\.\w+(?:\?|$)/.test(path) ? 'follow' : 'manual';
    const typeOf = (headers) => headers.get('content-type').replace(/; ?/, '; ');

    onServer('sends the headers of the handler with every kind of file', async () => {
      for (const [path, type, cache] of [
        ['/', 'text/html; charset=utf-8', 'public, max-age=300'],
        ['/watch/klitschko/', 'text/html; charset=utf-8', 'public, max-age=300'],
        ['/embed/klitschko', 'text/html; charset=utf-8', 'public, max-age=300'],
        ['/watch/klitschko.html', 'text/html; charset=utf-8', 'public, max-age=300'],
        ['/embed/klitschko.html?start=12', 'text/html; charset=utf-8', 'public, max-age=300'],
        ['/clips/klitschko.json', 'application/ld+json; charset=utf-8', 'public, max-age=300'],
        ['/oembed/klitschko.json', 'application/json; charset=utf-8', 'public, max-age=300'],
        ['/oembed/klitschko.xml', 'text/xml; charset=utf-8', 'public, max-age=300'],
        [
          `/inline-clip/${version}/embed-page.js`,
          'text/javascript; charset=utf-8',
          'public, max-age=31536000, immutable',
        ],
      ]) {
        const { status, headers } = await fetch(site.origin + path, { redirect: redirectOf(path) });
        assert.equal(status, 200, path);
        assert.equal(typeOf(headers), type, path);
        assert.equal(headers.get('cache-control'), cache, path);
        assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
        const isPage = type.startsWith('text/html');
        assert.equal(/require-trusted-types-for/.test(headers.get('content-security-policy')), isPage, path);
        const isOpen = !isPage || path.startsWith('/embed/');
        assert.equal(headers.get('access-control-allow-origin'), isOpen ? '*' : null, path);
        assert.equal(headers.get('cross-origin-resource-policy'), isOpen ? 'cross-origin' : null, path);
      }
      const { headers } = await fetch(`${site.origin}/embed/klitschko.html`);
      assert.equal(headers.get('cross-origin-embedder-policy'), 'credentialless');
    });

    onServer('answers oEmbed in the largest size within the width that is asked for', async () => {
      const widthOf = async (query) =>
        (await (await fetch(`${site.origin}/oembed/klitschko.json${query}`)).json()).width;
      for (const [asked, width] of [
        ['', 640],
        ['?maxwidth=100', 320],
        ['?maxwidth=500&maxheight=750', 480],
        ['?format=json&maxwidth=0620', 560],
        ['?maxwidth=640', 640],
        ['?maxwidth=799', 640],
        ['?maxwidth=1000', 800],
        ['?maxwidth=99999', 1200],
        ['?maxwidth=wide', 640],
        ['?start=5&end=12&maxwidth=480', 480],
      ])
        assert.equal(await widthOf(asked), width, asked);
      const { status, headers } = await fetch(`${site.origin}/oembed/klitschko.xml?maxwidth=500`);
      assert.deepEqual(
        [status, typeOf(headers), headers.get('access-control-allow-origin')],
        [200, 'text/xml; charset=utf-8', '*'],
      );
      assert.equal((await fetch(`${site.origin}/oembed/unknown.json?maxwidth=500`)).status, 404);
      assert.equal((await fetch(`${site.origin}/watch/klitschko/?maxwidth=500`)).status, 200);
    });

    onServer('has the page that checks codes, without a redirect', async () => {
      for (const path of ['/check', '/check/', '/check.html']) {
        const { status, headers } = await fetch(site.origin + path, { redirect: redirectOf(path) });
        assert.equal(status, 200, path);
        assert.match(headers.get('content-security-policy'), /connect-src 'self'/);
      }
    });

    onServer('says that there is no such clip, with 404 and a policy', async () => {
      const { status, headers, ...rest } = await fetch(`${site.origin}/embed/unknown.html`).then(
        async (response) => ({
          status: response.status,
          headers: response.headers,
          text: await response.text(),
        }),
      );
      assert.equal(status, 404);
      assert.match(headers.get('content-security-policy'), /default-src 'none'/);
      assert.match(rest.text, /There is no such clip/);
    });

    onServer('answers 304 to who has the same file, and keeps its own settings to itself', async () => {
      const address = `${site.origin}/embed/klitschko.html`;
      const etag = (await fetch(address)).headers.get('etag');
      assert.equal((await fetch(address, { headers: { 'If-None-Match': etag } })).status, 304);
      for (const file of ['/_nginx.conf', '/_headers', '/.htaccess', '/embed/.htaccess'])
        assert.match(String((await fetch(site.origin + file)).status), /^40[34]$/, file);
    });

    onServer('sends media in parts, with their types, to pages of any origin', async () => {
      if (server === 'nginx') return; // its test has media on a host of their own
      for (const [path, type] of [
        ['/media/klitschko/klitschko.mp4', 'video/mp4'],
        ['/media/klitschko/captions.uk.vtt', 'text/vtt; charset=utf-8'],
      ]) {
        const { status, headers } = await fetch(site.origin + path, { headers: { Range: 'bytes=0-9' } });
        assert.deepEqual([status, typeOf(headers)], [206, type], path);
        assert.equal(headers.get('access-control-allow-origin'), '*', path);
        assert.equal(headers.get('content-security-policy'), null, path);
      }
    });
  });

describe('the pages of a clip site', () => {
  let site;
  let validator;
  before(async () => {
    site = await startOnFileServer({ args: ['--media-cors', '--name', 'Example Newsroom'] });
    validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
  });
  after(() => site.stop());

  it('are valid HTML, every one of them', async () => {
    const pages = readdirSync(site.folder, { recursive: true }).filter((file) => file.endsWith('.html'));
    assert.ok(pages.length > 10);
    for (const page of pages) {
      const { results } = await validator.validateString(readFileSync(join(site.folder, page), 'utf8'), page);
      const messages = results.flatMap(({ messages: found }) =>
        found.map(({ ruleId, message, line }) => `${page}:${line} ${ruleId}: ${message}`),
      );
      assert.deepEqual(messages, []);
    }
  });

  it('are light: an embed page takes at most 6 kB brotli', () => {
    const pages = readdirSync(join(site.folder, 'embed')).filter((name) => name.endsWith('.html'));
    assert.ok(pages.length > 3);
    for (const name of pages) {
      const { length } = brotliCompressSync(readFileSync(join(site.folder, 'embed', name)));
      assert.ok(length <= 6000, `${name}: ${length} bytes`);
    }
  });

  it('are found by who knows oEmbed, on a server without headers of ours', async () => {
    const page = await (await fetch(`${site.origin}/watch/klitschko.html`)).text();
    const [, address] = /type="application\/json\+oembed" href="([^"]+)"/.exec(page) ?? [];
    const { html } = await (await fetch(address)).json();
    const [, frame] = /src="([^"]+)"/.exec(html) ?? [];
    assert.equal((await fetch(frame)).status, 200);
  });
});
