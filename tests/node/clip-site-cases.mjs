import assert from 'node:assert/strict';

/** Queries that oEmbed refuses, each with its status; ORIGIN stands for the site's own, percent-encoded. */
const refusals = [
  ['', 400],
  ['url=klitschko', 400],
  ['url=https%3A%2F%2Felsewhere.example%2Fwatch%2Fklitschko', 404],
  ['url=ORIGIN%2Fwatch%2Funknown', 404],
  ['url=ORIGIN%2Fclips%2Fklitschko.json', 404],
  ['url=ORIGIN%2Fwatch%2Fklitschko&maxwidth=wide', 400],
  ['url=ORIGIN%2Fwatch%2Fklitschko&maxheight=-1', 400],
  ['url=ORIGIN%2Fwatch%2Fklitschko&maxheight=0', 400],
  ['url=ORIGIN%2Fwatch%2Fklitschko&format=yaml', 501],
];

const refusal = ([query, status]) => [
  `answers ${status} to oEmbed's "${query}"`,
  async ({ site, ask }) => {
    const answer = await ask(`/oembed?${query.replace('ORIGIN', encodeURIComponent(site.origin))}`);
    assert.equal(answer.status, status);
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    assert.ok(answer.text.length > 10);
  },
];

/**
 * What every server of a clip site has to answer, whatever it runs on: sentences, each with its check. The site is
 * `newsroom` of clip-sites.mjs; `ask` fetches a path of it, `oEmbedOf` asks its endpoint about a path.
 */
export const clipSiteCases = [
  [
    'has robots.txt and a sitemap',
    async ({ site, ask }) => {
      const { headers, text } = await ask('/robots.txt');
      assert.equal(headers.get('content-type'), 'text/plain; charset=utf-8');
      assert.ok(text.includes(`Sitemap: ${site.origin}/sitemap.xml`), text);
      const sitemap = await ask('/sitemap.xml');
      assert.deepEqual(
        [sitemap.status, sitemap.headers.get('content-type')],
        [200, 'text/xml; charset=utf-8'],
      );
    },
  ],
  [
    'sends a part of a site file',
    async ({ ask, version }) => {
      const path = `/inline-clip/${version}/host.js`;
      const whole = await ask(path);
      assert.equal(whole.headers.get('accept-ranges'), 'bytes');
      const part = await ask(path, { headers: { Range: 'bytes=3-9' } });
      assert.deepEqual([part.status, part.text], [206, whole.text.slice(3, 10)]);
      assert.equal(part.headers.get('content-range'), `bytes 3-9/${whole.text.length}`);
      assert.equal((await ask(path, { headers: { Range: 'bytes=9999999-' } })).status, 416);
    },
  ],
  [
    'has a page that checks codes, under the policy of every page',
    async ({ site, ask }) => {
      const { status, headers, text } = await ask('/check');
      assert.equal(status, 200);
      assert.match(headers.get('content-security-policy'), /^default-src 'none'; script-src 'self'; /);
      assert.ok(text.includes(`data-site="${site.origin}/"`), text);
      assert.match(text, /<script type="module" [^>]*src="[^"]*\/check-page\.js"><\/script>/);
      assert.equal((await ask('/check/')).text, text);
      assert.equal((await ask('/checks')).status, 404);
    },
  ],
  [
    'has the pages of a clip, cached for minutes',
    async ({ ask }) => {
      for (const path of ['/', '/watch/klitschko', '/embed/klitschko', '/embed/klitschko/']) {
        const { status, headers, text } = await ask(path);
        assert.equal(status, 200, path);
        assert.equal(headers.get('content-type'), 'text/html; charset=utf-8');
        assert.equal(headers.get('cache-control'), 'public, max-age=300');
        assert.equal(headers.get('x-content-type-options'), 'nosniff');
        assert.match(
          headers.get('content-security-policy'),
          /require-trusted-types-for 'script'; trusted-types inline/,
        );
        assert.match(text, /^<!DOCTYPE html>/);
      }
    },
  ],

  [
    'lets the embed page into every frame',
    async ({ ask }) => {
      const { headers } = await ask('/embed/klitschko');
      assert.equal(headers.get('access-control-allow-origin'), '*');
      assert.equal(headers.get('cross-origin-embedder-policy'), 'credentialless');
      assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin');
      assert.doesNotMatch(headers.get('content-security-policy'), /frame-ancestors/);
      assert.equal(headers.get('x-frame-options'), null);
      assert.equal(headers.get('set-cookie'), null);
    },
  ],

  [
    'shows the embed page in place of a framed watch page',
    async ({ ask }) => {
      const framed = (path, to) => ask(path, { headers: { 'Sec-Fetch-Dest': to } });
      const embed = await ask('/embed/klitschko?start=5&end=12');
      for (const to of ['iframe', 'frame', 'embed', 'object']) {
        const answer = await framed('/watch/klitschko?start=5&end=12', to);
        assert.equal(answer.text, embed.text, to);
        assert.equal(answer.headers.get('vary'), 'Sec-Fetch-Dest');
        assert.equal(answer.headers.get('cross-origin-resource-policy'), 'cross-origin');
      }
      assert.match(
        (await framed('/watch/closed', 'iframe')).headers.get('content-security-policy'),
        /; frame-ancestors https:\/\/partner\.example$/,
      );
      const alone = await framed('/watch/klitschko?start=5&end=12', 'document');
      assert.match(alone.text, /<article>/);
      assert.equal(alone.headers.get('vary'), 'Sec-Fetch-Dest');
      assert.equal((await framed('/watch/removed', 'iframe')).status, 410);
      assert.equal((await framed('/watch/unknown', 'iframe')).status, 404);
    },
  ],

  [
    'answers oEmbed of the sizes that a site of plain files has, and lets the query say another',
    async ({ ask }) => {
      const sizeAt = async (path) => {
        const { width, height } = JSON.parse((await ask(path)).text);
        return [width, height];
      };
      assert.deepEqual(await sizeAt('/oembed/480/klitschko.json'), [480, 270]);
      assert.deepEqual(await sizeAt('/oembed/1200/klitschko.json'), [1200, 675]);
      assert.deepEqual(await sizeAt('/oembed/480/klitschko.json?maxwidth=300'), [300, 169]);
      assert.match((await ask('/oembed/320/klitschko.xml')).text, /<width>320<\/width>\n?<height>180</);
      for (const path of [
        '/oembed/481/klitschko.json',
        '/oembed/480/unknown.json',
        '/oembed/480/480/klitschko.json',
      ])
        assert.equal((await ask(path)).status, 404, path);
      assert.equal((await ask('/oembed/480/removed.json')).status, 404);
      assert.equal((await ask('/oembed/480/private.json')).status, 401);
    },
  ],

  [
    'has the page that checks codes at the addresses of every layout',
    async ({ ask }) => {
      for (const path of ['/check', '/check/', '/check.html', '/check/index.html']) {
        const { status, text } = await ask(path);
        assert.equal(status, 200, path);
        assert.match(text, /<h1>Check a code<\/h1>/);
      }
      assert.equal((await ask('/checks')).status, 404);
    },
  ],

  [
    'keeps a clip to the frames of its own list, and lets its media host in',
    async ({ ask }) => {
      const policy = (await ask('/embed/closed')).headers.get('content-security-policy');
      assert.match(policy, /; frame-ancestors https:\/\/partner\.example$/);
      assert.match(policy, /media-src 'self' blob: http:\/\/127\.0\.0\.1:\d+ https:\/\/media\.example;/);
      assert.doesNotMatch(
        (await ask('/watch/closed')).headers.get('content-security-policy'),
        /frame-ancestors/,
      );
    },
  ],

  [
    'reads the options of an address for readers without script, and never fails at them',
    async ({ ask }) => {
      assert.match((await ask('/embed/klitschko?start=12&end=45')).text, /klitschko\.mp4#t=12,45"/);
      const { status, text } = await ask('/embed/klitschko?start=soon&end=%00&autoplay=maybe&x[]=%F0%28');
      assert.equal(status, 200);
      assert.doesNotMatch(text, /#t=|soon/);
    },
  ],

  [
    'says so where there is no such clip',
    async ({ ask }) => {
      for (const path of [
        '/watch/unknown',
        '/embed/unknown',
        '/embed/a%20b',
        '/embed/..%2fclips%2fklitschko',
        '/x',
      ]) {
        const { status, headers, text } = await ask(path);
        assert.equal(status, 404, path);
        assert.equal(headers.get('content-type'), 'text/html; charset=utf-8');
        assert.match(text, /<h1>There is no such clip<\/h1>/);
        assert.equal(headers.get('etag'), null);
      }
    },
  ],

  [
    'says of a removed clip when that was, with 410, and hands out no media any more',
    async ({ ask, oEmbedOf }) => {
      for (const path of ['/watch/removed', '/embed/removed']) {
        const { status, text } = await ask(path);
        assert.equal(status, 410);
        assert.match(text, /removed on 2 January 2026\.[\s\S]*href="https:\/\/news\.example\/2026\/removed"/);
      }
      assert.equal((await oEmbedOf('/watch/removed')).status, 404);
      const document = JSON.parse((await ask('/clips/removed.json')).text);
      assert.equal(document.expires, '2026-01-02');
      assert.equal('contentUrl' in document, false);
    },
  ],

  [
    'says of a corrected clip what has been corrected, and when',
    async ({ ask }) => {
      assert.match((await ask('/embed/corrected')).text, /Correction, 20 November 2026:<\/b> It was Lviv\./);
    },
  ],

  [
    'keeps a private clip to itself',
    async ({ ask, oEmbedOf }) => {
      for (const path of ['/watch/private', '/embed/private', '/clips/private.json']) {
        assert.equal((await ask(path)).status, 401, path);
      }
      assert.equal((await oEmbedOf('/watch/private')).status, 401);
    },
  ],

  [
    'gives clip documents, with absolute addresses, to every origin',
    async ({ site, ask }) => {
      const { status, headers, text } = await ask('/clips/klitschko.json');
      assert.equal(status, 200);
      assert.equal(headers.get('content-type'), 'application/ld+json; charset=utf-8');
      assert.equal(headers.get('access-control-allow-origin'), '*');
      assert.equal(JSON.parse(text).contentUrl, `${site.origin}/media/klitschko/klitschko.mp4`);
      assert.equal((await ask('/clips/unknown.json')).status, 404);
      assert.equal((await ask('/clips/klitschko')).status, 404);
    },
  ],

  [
    'gives the files of every version, for ever',
    async ({ ask, version }) => {
      for (const path of [`/inline-clip/${version}/embed-page.js`, '/inline-clip/0.0.1/host.js']) {
        const { status, headers } = await ask(path);
        assert.equal(status, 200, path);
        assert.equal(headers.get('content-type'), 'text/javascript; charset=utf-8');
        assert.equal(headers.get('cache-control'), 'public, max-age=31536000, immutable');
        assert.equal(headers.get('access-control-allow-origin'), '*');
      }
      for (const path of [
        '9.9.9/host.js',
        `${version}/no.js`,
        `${version}/..%2f..%2fclips%2ftail.json`,
        '.hidden',
      ]) {
        const { status, headers } = await ask(`/inline-clip/${path}`);
        assert.equal(status, 404, path);
        assert.equal(headers.get('cache-control'), 'public, max-age=60');
      }
    },
  ],

  [
    'answers oEmbed in both formats',
    async ({ site, oEmbedOf }) => {
      const json = await oEmbedOf('/watch/klitschko?start=12&end=45', '&maxwidth=500');
      assert.equal(json.headers.get('content-type'), 'application/json; charset=utf-8');
      assert.equal(json.headers.get('access-control-allow-origin'), '*');
      const { html, ...fields } = JSON.parse(json.text);
      assert.deepEqual(fields, {
        version: '1.0',
        type: 'video',
        title: "Kyiv Mayor Klitschko: 'We Are Ready To Defend Our City'",
        author_name: 'Example Newsroom',
        author_url: `${site.origin}/`,
        provider_name: 'Example Newsroom',
        provider_url: `${site.origin}/`,
        cache_age: 3600,
        thumbnail_url: `${site.origin}/media/klitschko/poster-320.jpg`,
        thumbnail_width: 320,
        thumbnail_height: 180,
        width: 500,
        height: 281,
      });
      assert.ok(
        html.startsWith(
          `<iframe src="${site.origin}/embed/klitschko?start=12&amp;end=45" width="500" height="281"`,
        ),
      );
      const xml = await oEmbedOf('/embed/klitschko', '&format=xml');
      assert.equal(xml.headers.get('content-type'), 'text/xml; charset=utf-8');
      assert.match(
        xml.text,
        /^<\?xml version="1\.0" encoding="utf-8" standalone="yes"\?>\n<oembed>\n<version>1\.0</,
      );
    },
  ],

  [
    'is discovered from the watch page',
    async ({ ask }) => {
      const { text } = await ask('/watch/klitschko');
      for (const [type, ending] of [
        ['application/json+oembed', 'json'],
        ['text/xml+oembed', 'xml'],
      ]) {
        const pattern = new RegExp(
          `<link rel="alternate" type="${type.replace('+', '\\+')}" href="([^"]+)" title="`,
        );
        const address = pattern.exec(text)?.[1].replaceAll('&amp;', '&') ?? '';
        assert.match(address, new RegExp(`\\?url=http%3A%2F%2F[^&]+&format=${ending}$`));
        assert.equal((await fetch(address)).status, 200);
      }
    },
  ],

  ...refusals.map(refusal),
  [
    'answers HEAD as GET, without a body',
    async ({ ask, version }) => {
      for (const path of [
        '/embed/klitschko',
        `/inline-clip/${version}/host.js`,
        '/watch/unknown',
        '/oembed',
      ]) {
        const [head, whole] = [await ask(path, { method: 'HEAD' }), await ask(path)];
        assert.equal(head.status, whole.status);
        assert.equal(head.text, '');
        for (const header of ['content-type', 'cache-control', 'etag', 'content-security-policy']) {
          assert.equal(head.headers.get(header), whole.headers.get(header), `${path} ${header}`);
        }
      }
    },
  ],

  [
    'answers 304, with its headers, to who has the same bytes',
    async ({ ask, version }) => {
      for (const path of ['/watch/klitschko', '/clips/klitschko.json', `/inline-clip/${version}/host.js`]) {
        const etag = (await ask(path)).headers.get('etag');
        const again = await ask(path, { headers: { 'If-None-Match': `"other", W/${etag}` } });
        assert.equal(again.status, 304, path);
        assert.equal(again.text, '');
        assert.equal(again.headers.get('etag'), etag);
        assert.ok(again.headers.get('cache-control'));
        assert.equal((await ask(path, { headers: { 'If-None-Match': '"other"' } })).status, 200);
      }
    },
  ],

  [
    'changes nothing for anybody',
    async ({ ask }) => {
      const post = await ask('/embed/klitschko', { method: 'POST', body: 'x' });
      assert.equal(post.status, 405);
      assert.equal(post.headers.get('allow'), 'GET, HEAD, OPTIONS');
      const preflight = await ask('/clips/klitschko.json', { method: 'OPTIONS' });
      assert.equal(preflight.status, 204);
      assert.equal(preflight.headers.get('access-control-allow-origin'), '*');
    },
  ],
];
