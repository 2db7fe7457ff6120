import { expect } from '@esm-bundle/chai';
import { createClipHandler } from '../../src/site/create-clip-handler.js';
import { parseTranscript } from '../../src/site/parse-transcript.js';
import { attribute, pageOf } from './page-of.js';
import { site } from './sample-clip.js';

const documents: Record<string, unknown> = {
  one: { '@type': 'VideoObject', name: 'One', url: 'https://news.example/one' },
  gone: { '@type': 'VideoObject', name: 'Gone', expires: '2020-01-01' },
  broken: { '@type': 'VideoObject' },
};

function handler(more: object = {}) {
  const asked: string[] = [];
  const findClip = (id: string) => {
    asked.push(id);
    return documents[id];
  };
  const handle = createClipHandler({ site, findClip, listClips: () => ['one', 'gone', 'none'], ...more });
  const ask = (path: string, init?: RequestInit) =>
    handle(new Request(`https://clips.example.org${path}`, init));
  return { ask, asked };
}

describe('createClipHandler', () => {
  it('asks for a clip by ids alone', async () => {
    const { ask, asked } = handler();
    for (const path of [
      '/watch/one',
      '/embed/a.b',
      '/clips/x',
      '/embed/..%2fone',
      `/embed/${'a'.repeat(65)}`,
    ])
      await ask(path);
    expect(asked).to.deep.equal(['one']);
  });

  it('answers below the path of its base, on whatever host it is asked', async () => {
    const { ask } = handler({ site: { ...site, base: 'https://news.example/clips/' } });
    expect((await ask('/clips/watch/one')).status).to.equal(200);
    expect((await ask('/watch/one')).status).to.equal(404);
  });

  it('redirects the address without its last slash, with its query, and mends such a base', async () => {
    const { ask } = handler({ site: { ...site, base: 'https://news.example/video' } });
    const answer = await ask('/video?a=1');
    expect([answer.status, answer.headers.get('Location')]).to.deep.equal([
      308,
      'https://news.example/video/?a=1',
    ]);
    expect((await ask('/video/')).status).to.equal(200);
    expect((await ask('/videos')).status).to.equal(404);
    expect(await (await ask('/video/watch/one')).text()).to.include('href="https://news.example/video/"');
  });

  it('answers behind a proxy that strips the path of its base', async () => {
    const { ask } = handler({ site: { ...site, base: 'https://news.example/video/', mount: '/' } });
    const page = pageOf(await (await ask('/watch/one')).text());
    expect(attribute(page, 'link[rel=canonical]', 'href')).to.equal('https://news.example/video/watch/one');
    expect((await ask('/video/watch/one')).status).to.equal(404);
    const url = encodeURIComponent('https://news.example/video/watch/one');
    for (const path of ['/oembed', '/oembed/'])
      expect((await ask(`${path}?url=${url}`)).status, path).to.equal(200);
  });

  it('refuses a site at construction', () => {
    for (const wrong of [
      { base: 'news.example' },
      { mount: '//a' },
      { words: {} },
      { assetsUrl: 'https://a' },
    ])
      expect(() => handler({ site: { ...site, ...wrong } }), JSON.stringify(wrong)).to.throw(TypeError);
  });

  it('has a sitemap of its listed clips, and robots.txt', async () => {
    const { ask } = handler();
    const sitemap = await ask('/sitemap.xml');
    expect(sitemap.headers.get('Content-Type')).to.equal('text/xml; charset=utf-8');
    const text = await sitemap.text();
    expect(text).to.include('/watch/one<').and.not.to.include('/watch/gone<');
    expect((await ask('/sitemap-1.xml')).status).to.equal(404);
    expect(await (await ask('/robots.txt')).text()).to.include(
      'Sitemap: https://clips.example.org/sitemap.xml',
    );
  });

  const pieces = ['0123', '45', '6789'].map((text) => new TextEncoder().encode(text));

  function stream(log: string[] = []) {
    const rest = [...pieces];
    return new ReadableStream<Uint8Array>({
      pull: (controller) => {
        const next = rest.shift();
        if (next) controller.enqueue(next);
        else controller.close();
      },
      cancel: () => void log.push('cancelled'),
    });
  }
  async function* iterated(log: string[] = []) {
    try {
      yield* pieces;
    } finally {
      log.push('cancelled');
    }
  }

  for (const [kind, make] of Object.entries({ stream, iterated })) {
    it(`passes an asset on as it comes, from a body that is ${kind}`, async () => {
      const log: string[] = [];
      const { ask } = handler({ findAsset: () => make(log) });
      const answer = await ask('/inline-clip/1.0.0/a.js');
      expect([answer.status, answer.headers.get('Content-Length')]).to.deep.equal([200, null]);
      expect(await answer.text()).to.equal('0123456789');
      const head = await ask('/inline-clip/1.0.0/a.js', { method: 'HEAD' });
      expect([await head.text(), log.at(-1)]).to.deep.equal(['', 'cancelled']);
      const left = log.length;
      await (await ask('/inline-clip/1.0.0/a.js')).body?.cancel();
      expect(log).to.have.length(left + 1);
    });
  }

  it('rejects where an asset fails at once, as a stream of a missing file does', async () => {
    const broken = new ReadableStream({ start: (controller) => controller.error(new Error('ENOENT')) });
    const { ask } = handler({ findAsset: () => broken });
    const failed = await ask('/inline-clip/1.0.0/a.js').catch((error: Error) => error.message);
    expect(failed).to.equal('ENOENT');
  });

  it('refuses an asset that is no body', async () => {
    const { ask } = handler({ findAsset: () => new Response('a') });
    const failed = await ask('/inline-clip/1.0.0/a.js').catch((error: Error) => error.message);
    expect(failed).to.include('expected bytes, text or a stream, got [object Response]');
  });

  const ranges = [
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=0-1,4-5', 200, '0123456789', null],
    ['lines=1-2', 200, '0123456789', null],
  ] as const;

  for (const [kind, make] of Object.entries({
    stream,
    bytes: () => new TextEncoder().encode('0123456789'),
  })) {
    it(`answers ranges of an asset that is ${kind}`, async () => {
      const { ask } = handler({ findAsset: () => make() });
      const part = (headers: Record<string, string>) => ask('/inline-clip/1.0.0/a.js', { headers });
      for (const [Range, status, text, place] of ranges) {
        const answer = await part({ Range });
        const got = [answer.status, await answer.text(), answer.headers.get('Content-Range')];
        expect(got, Range).to.deep.equal([status, text, place]);
      }
      const tag = (await part({ Range: 'bytes=0-' })).headers.get('ETag') ?? '';
      expect((await part({ Range: 'bytes=0-1', 'If-Range': tag })).status).to.equal(206);
      expect((await part({ Range: 'bytes=0-1', 'If-Range': '"other"' })).status).to.equal(200);
      expect((await part({ Range: 'bytes=0-1', 'If-None-Match': tag })).status).to.equal(304);
    });
  }

  it('gives no parts of pages', async () => {
    const answer = await handler().ask('/watch/one', { headers: { Range: 'bytes=0-3' } });
    expect([answer.status, answer.headers.get('Accept-Ranges')]).to.deep.equal([200, null]);
  });

  const said = parseTranscript('WEBVTT\n\n00:01.000 --> 00:02.000\n<v Mayor>We are ready.', 'en');

  it('puts what is said into the watch page, and asks for it only there', async () => {
    const asked: string[] = [];
    const findTranscript = ({ id }: { id: string }) => {
      asked.push(id);
      return said;
    };
    const { ask } = handler({ findTranscript });
    const page = pageOf(await (await ask('/watch/one?start=1&end=2')).text());
    expect(page.querySelector('.transcript p')?.textContent).to.equal('0:01 Mayor: We are ready.');
    expect(page.querySelector('.quoted')?.textContent).to.equal('We are ready.');
    for (const path of ['/embed/one', '/watch/gone', '/watch/none', '/clips/one.json']) await ask(path);
    expect(asked).to.deep.equal(['one']);
  });

  it('answers without a transcript where none can be found, and reports why', async () => {
    const reported: unknown[] = [];
    const error = new Error('no disk');
    const { ask } = handler({
      findTranscript: () => Promise.reject(error),
      report: (each: unknown) => reported.push(each),
    });
    const answer = await ask('/watch/one');
    expect([answer.status, reported]).to.deep.equal([200, [error]]);
    expect(await answer.text()).not.to.include('class="transcript"');
  });

  it('shows the still of an excerpt in cards and oEmbed, before the poster', async () => {
    const findStill = ({ id }: { id: string }, seconds: number) => ({
      ...{ url: `/stills/${id}-${seconds}.jpg`, width: 640, height: 360 },
    });
    const poster = { ...(documents.one as object), thumbnailUrl: 'https://media.example/poster.jpg' };
    const { ask } = handler({ findStill, findClip: () => poster });
    const still = 'https://clips.example.org/stills/one-12.jpg';
    const pictures = async (path: string) => {
      const page = pageOf(await (await ask(path)).text());
      const all = [...page.querySelectorAll('[property="og:image"], [name="twitter:image"]')];
      return all.map((tag) => tag.getAttribute('content'));
    };
    const own = 'https://media.example/poster.jpg';
    expect(await pictures('/watch/one')).to.deep.equal([own, own]);
    expect(await pictures('/watch/one?start=12&end=20')).to.deep.equal([still, own, still]);
    const thumbnail = async (query: string) => {
      const url = encodeURIComponent(`https://clips.example.org/watch/one${query}`);
      return (await (await ask(`/oembed?url=${url}`)).json()).thumbnail_url;
    };
    expect(await thumbnail('?start=12&end=20')).to.equal(still);
    expect(await thumbnail('')).to.equal(own);
  });

  const contentOf = (page: Document, selector: string) => {
    const found = page.querySelector(selector);
    return found?.getAttribute('content') ?? found?.getAttribute('href') ?? '';
  };

  for (const layout of ['server', 'files', 'clean-files'] as const) {
    it(`keeps an excerpt in everything that a watch page says of itself, in the layout ${layout}`, async () => {
      const { ask } = handler({ site: { ...site, layout } });
      for (const query of ['start=5&end=12', 'start=5', 'end=12.5']) {
        const page = pageOf(await (await ask(`/watch/one?${query}&autoplay=1`)).text());
        const player = contentOf(page, 'meta[name="twitter:player"]');
        expect(player).to.match(new RegExp(`/embed/one/?\\?${query}$`));
        expect(contentOf(page, 'meta[property="og:video"]')).to.equal(player);
        expect(contentOf(page, 'meta[property="og:url"]')).to.match(new RegExp(`\\?${query}$`));
        expect(contentOf(page, 'link[rel=canonical]')).not.to.include('?');
        for (const type of ['application/json+oembed', 'text/xml+oembed']) {
          const { pathname, search } = new URL(contentOf(page, `link[type="${type}"]`));
          const answer = await (await ask(pathname + search)).text();
          expect(answer.replaceAll('&amp;', '&').replaceAll('&amp;', '&')).to.include(player);
        }
      }
    });

    it(`leads from an embed page to an oEmbed with all its options, in the layout ${layout}`, async () => {
      const { ask } = handler({ site: { ...site, layout } });
      const query = 'start=5&end=12&autoplay=1&captions=uk';
      const page = pageOf(await (await ask(`/embed/one?${query}`)).text());
      const { pathname, search } = new URL(contentOf(page, 'link[type="application/json+oembed"]'));
      const { html } = await (await ask(pathname + search)).json();
      expect(attribute(pageOf(html), 'iframe', 'src')).to.match(new RegExp(`/embed/one/?\\?${query}$`));
    });
  }

  it('obeys what consumers add to the address of an oEmbed file: sizes, and the address that was pasted', async () => {
    const { ask } = handler({ site: { ...site, layout: 'files' } });
    const pasted = encodeURIComponent('https://clips.example.org/watch/one/?start=5');
    const answer = await (await ask(`/oembed/one.json?maxwidth=320&maxheight=480&url=${pasted}`)).json();
    expect(answer).to.include({ width: 320, height: 180 });
    expect(answer.html).to.include('/embed/one/?start=5"');
    const other = encodeURIComponent('https://elsewhere.example/watch/one?start=7');
    expect((await (await ask(`/oembed/one.json?start=5&url=${other}`)).json()).html).to.include('?start=5"');
    expect((await ask('/oembed/one.json?maxwidth=wide')).status).to.equal(400);
  });

  for (const layout of ['server', 'files', 'clean-files'] as const) {
    it(`answers pages at the addresses of every layout, without a redirect, in the layout ${layout}`, async () => {
      const { ask } = handler({ site: { ...site, layout } });
      for (const room of ['watch', 'embed']) {
        const texts = new Set<string>();
        for (const ending of ['', '/', '.html', '/index.html']) {
          const answer = await ask(`/${room}/one${ending}`);
          expect(answer.status, room + ending).to.equal(200);
          texts.add(await answer.text());
        }
        expect(texts.size).to.equal(1);
        for (const ending of ['.json', '.xml', '.htm', '//', '/x', '.html/'])
          expect((await ask(`/${room}/one${ending}`)).status, room + ending).to.equal(404);
      }
      expect((await ask('/oembed/one.json')).headers.get('Content-Type')).to.match(/^application\/json/);
      expect(await (await ask('/oembed/one.xml')).text()).to.match(/^<\?xml/);
      expect((await ask('/oembed/none.json')).status).to.equal(404);
      expect((await ask('/clips/one')).status).to.equal(404);
    });
  }

  it('lists on its front page the clips that are there', async () => {
    const text = await (await handler().ask('/')).text();
    expect(text).to.include('href="https://clips.example.org/watch/one"').and.not.include('gone');
  });

  it('appends to every policy what it is told to', async () => {
    const { ask } = handler({ policyExtra: 'report-uri /r' });
    for (const path of ['/', '/watch/one', '/embed/one', '/embed/none', '/x']) {
      expect((await ask(path)).headers.get('Content-Security-Policy'), path).to.match(/; report-uri \/r$/);
    }
  });

  it('says 404 for files where nobody keeps them', async () => {
    expect((await handler().ask('/inline-clip/0.1.0/host.js')).status).to.equal(404);
  });

  it('takes files as text or as bytes, by plain paths', async () => {
    const asked: string[] = [];
    const findAsset = (path: string) => {
      asked.push(path);
      return path.endsWith('.js') ? 'let a;' : new Uint8Array([1, 2]).buffer;
    };
    const { ask } = handler({ findAsset });
    expect(await (await ask('/inline-clip/1.0.0/a.js')).text()).to.equal('let a;');
    expect((await (await ask('/inline-clip/1.0.0/a.bin')).arrayBuffer()).byteLength).to.equal(2);
    await ask('/inline-clip/1.0.0/..%2fa.js');
    await ask('/inline-clip//etc');
    expect(asked).to.deep.equal(['1.0.0/a.js', '1.0.0/a.bin']);
  });

  it('rejects with what goes wrong in the publisher’s own parts, and with a document that is no clip', async () => {
    const failing = handler({ findClip: () => Promise.reject(new Error('the disk is gone')) });
    const messages = await Promise.all(
      [failing.ask('/embed/one'), handler().ask('/embed/broken')].map((answer) =>
        answer.then(String, String),
      ),
    );
    expect(messages[0]).to.include('the disk is gone');
    expect(messages[1]).to.include('name: expected words');
  });

  it('answers 410 for a clip whose end cannot be read, and tells of it once', async () => {
    const told: unknown[] = [];
    const ends = ['2020-01-01 00:00:00', '01/01/2099', '2099-99-99', 1577836800, 'never', {}];
    for (const expires of ends) {
      const document = { '@type': 'VideoObject', name: 'Closed', contentUrl: 'a.mp4', expires };
      const { ask } = handler({
        findClip: () => document,
        report: (error: unknown) => told.push(String(error)),
      });
      const page = await ask('/watch/one');
      expect(page.status, String(expires)).to.equal(410);
      expect(await page.text()).not.to.include('a.mp4');
      expect((await ask('/embed/one')).status).to.equal(410);
      expect(
        (await ask(`/oembed?url=${encodeURIComponent('https://clips.example.org/watch/one')}`)).status,
      ).to.equal(404);
      expect(await (await ask('/clips/one.json')).text()).not.to.include('a.mp4');
    }
    expect(told).to.deep.equal(
      ["'01/01/2099'", "'2099-99-99'", "'never'", 'an object'].map(
        (got) => `Error: one: expires: expected an ISO 8601 date, got ${got}`,
      ),
    );
  });

  it('lets no other page frame a clip whose list of those cannot be read, and tells of it', async () => {
    const told: string[] = [];
    const additionalProperty = { name: 'frame-ancestors', value: 'everybody' };
    const document = { '@type': 'VideoObject', name: 'Closed', contentUrl: 'a.mp4', additionalProperty };
    const { ask } = handler({
      findClip: () => document,
      report: (error: unknown) => told.push(String(error)),
    });
    const { headers } = await ask('/embed/one');
    expect(headers.get('Content-Security-Policy')).to.match(/frame-ancestors 'self'(;|$)/);
    expect(told).to.have.length(1);
    expect(told[0]).to.include('additionalProperty.value: expected an origin such as https://*.example.org');
  });
});
