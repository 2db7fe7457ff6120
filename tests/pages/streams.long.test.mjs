import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openBrowser } from '../run/drivers.mjs';
import { startSite } from '../run/site.mjs';
import { ROOT } from '../run/test-files.mjs';
import { dash, give, phase, skipsStreams, startHost } from './clip-in-page.mjs';

const library = (site) => `${site.origin}/inline-clip/0.1.0/inline-clip.js`;
const HLS = 'application/vnd.apple.mpegurl';
const counted = `<script>
  window.workers = 0;
  window.Worker = class extends Worker {
    constructor(...given) {
      super(...given);
      window.workers++;
    }
  };
</script>`;

/** Runs in a page: the first part of a stream once more, encrypted with AES-128 (RFC 8216, 4.3.2.4): its address. */
const encrypt = async (folder) => {
  const type = 'application/vnd.apple.mpegurl';
  const list = await (await fetch(`${folder}index.m3u8`)).text();
  const part = list.split('\n').find((line) => line && !line.startsWith('#'));
  const [, length] = /#EXTINF:([\d.]+)/.exec(list);
  const bytes = await (await fetch(folder + part)).arrayBuffer();
  const raw = crypto.getRandomValues(new Uint8Array(16));
  const key = await crypto.subtle.importKey('raw', raw, 'AES-CBC', false, ['encrypt']);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-CBC', iv: new Uint8Array(16) }, key, bytes);
  const address = (content, of) => URL.createObjectURL(new Blob([content], { type: of }));
  const lines = [
    '#EXTM3U',
    '#EXT-X-VERSION:3',
    `#EXT-X-TARGETDURATION:${Math.ceil(length)}`,
    `#EXT-X-KEY:METHOD=AES-128,URI="${address(raw, 'application/octet-stream')}",IV=0x${'0'.repeat(32)}`,
    `#EXTINF:${length},`,
    address(sealed, 'video/mp2t'),
    '#EXT-X-ENDLIST',
  ];
  return address(`${lines.join('\n')}\n`, type);
};

describe('streams, as the site files play them', { timeout: 180_000 }, () => {
  let site;
  let host;
  let browser;
  let page;

  before(async () => {
    [site, host, browser] = [await startSite(), await startHost(), await openBrowser()];
  });
  after(async () => {
    await page?.close();
    await browser?.close();
    host?.close();
    await site?.close();
  });
  beforeEach(async () => {
    await page?.close();
    page = await browser.newPage();
  });

  /** Opens a page with a clip, and tells whether its picture moves once it has been pressed. */
  const moves = async (path, prepare) => {
    const script = `<script type="module" crossorigin="anonymous" src="${library(site)}"></script>`;
    const src = prepare ? '' : `src="${site.origin}${path}"`;
    await host.show(page, `${counted}${script}<clip-player muted ${src}></clip-player>`);
    await page.waitFor(() => customElements.get('clip-player') !== undefined);
    if (prepare)
      await page.evaluate(give, { src: await page.evaluate(prepare, site.origin + path), type: HLS });
    return pressed();
  };
  const pressed = async () => {
    await page.waitForRole('button', 'Play');
    await page.clickRole('button', 'Play');
    return page
      .waitFor(() => document.querySelector('clip-player').currentTime > 0.5, { timeout: 25_000 })
      .then(() => true)
      .catch(() => false);
  };

  for (const { name, path, prepare, workers } of [
    { name: 'sound and picture together', path: '/media/klitschko/hls/master.m3u8', workers: 1 },
    { name: 'sound apart from the picture', path: '/media/choices/hls/master.m3u8', workers: 2 },
    { name: 'encrypted with AES-128', path: '/media/klitschko/hls/240p/', prepare: encrypt, workers: 2 },
  ])
    it(`${name}: plays, and starts ${workers === 1 ? 'one worker' : `${workers} workers`} for it`, async (test) => {
      if (skipsStreams(test, browser)) return;
      assert.ok(await moves(path, prepare), 'it plays');
      assert.equal(await page.evaluate(() => window.workers), workers);
      assert.deepEqual(await page.errors(), []);
    });

  it('DASH plays under the strict policy of a watch page, Trusted Types included', async (test) => {
    if (skipsStreams(test, browser)) return;
    await page.goto(`${site.origin}/watch/klitschko`);
    await page.waitFor(() => customElements.get('clip-player') !== undefined);
    await page.evaluate(give, dash);
    assert.ok(await pressed(), 'it plays');
    assert.deepEqual(await page.errors(), []);
  });

  it('a clip that plays HLS plays DASH next, and HLS once more, in one engine', async (test) => {
    if (skipsStreams(test, browser)) return;
    await page.goto(`${site.origin}/watch/stream`);
    assert.ok(await pressed(), 'HLS plays');
    const hls = { src: '/media/klitschko/hls/master.m3u8', type: HLS };
    for (const source of [dash, hls]) {
      await page.evaluate(give, source);
      await page.waitFor(phase, { args: ['idle'] });
      assert.ok(await pressed(), `${source.type} plays`);
      const { src } = await page.evaluate(() => document.querySelector('clip-player').player.state.source);
      assert.ok(src.endsWith(source.src), src);
    }
    const asked = (await page.requests()).filter((address) =>
      /chunks\/(?:videojs|mpd-parser)-/.test(address),
    );
    assert.equal(asked.length, 2, asked.join());
    assert.deepEqual(await page.errors(), []);
  });

  it('DASH that is none is told to be damaged, and nothing is thrown', async () => {
    await page.goto(`${site.origin}/watch/klitschko`);
    await page.waitFor(() => customElements.get('clip-player') !== undefined);
    await page.evaluate(give, { src: '/tests/fixtures/media/captions.vtt', type: 'application/dash+xml' });
    await page.waitForRole('button', 'Play');
    await page.clickRole('button', 'Play');
    await page.waitFor(phase, { args: ['failed'], timeout: 25_000 });
    const { error } = await page.evaluate(() => document.querySelector('clip-player').player.state);
    assert.equal(error.code, 'decode');
    assert.match(error.message, /expected a DASH manifest, got text\/vtt/);
    assert.deepEqual(await page.errors(), []);
  });

  it('leaves HLS that its server lets no script read to the player of the browser, or says that it fails', async () => {
    const media = await startClosedMedia();
    try {
      await playsOrFails(`${media.origin}/short-hls/master.m3u8`);
    } finally {
      media.close();
    }
  });

  it('throws nothing where the policy of the page forbids blob: and the engine is replaced', async (test) => {
    // WebKit throws where a policy forbids a worker, and video.js does not catch it. HTML asks for an `error` event.
    if (browser.name === 'webkit') return test.skip('this engine throws where a worker is forbidden');
    const policy = `media-src ${site.origin}; worker-src ${site.origin}`;
    await playsOrFails(`${site.origin}/media/stream/hls/master.m3u8`, { 'Content-Security-Policy': policy });
    const errors = await page.errors();
    assert.deepEqual(
      errors.filter((error) => !/blob/.test(error)),
      [],
    );
  });

  /** Presses a clip of HLS: it plays in the player of the browser where there is one for HLS, and else it fails. */
  async function playsOrFails(address, headers) {
    await host.show(
      page,
      `<script type="module" crossorigin="anonymous" src="${library(site)}"></script>
      <clip-player src="${address}" type="${HLS}" clip-title="A" muted width="640" height="360"></clip-player>`,
      headers,
    );
    const canPlay = await page.evaluate(
      (type) => document.createElement('video').canPlayType(type) !== '',
      HLS,
    );
    await page.clickRole('button', 'Play: A');
    await page.waitFor(phase, { args: [canPlay ? 'playing' : 'failed'], timeout: 30_000 });
    const seen = await page.evaluate(() => document.querySelector('clip-player').currentSrc);
    if (canPlay) assert.equal(seen, address);
  }
});

/** A media host that sends no `Access-Control-Allow-Origin`. */
async function startClosedMedia() {
  const types = { m3u8: HLS, ts: 'video/mp2t' };
  const server = createServer((request, response) => {
    const path = join(ROOT, 'tests/fixtures/media', new URL(request.url, 'http://media').pathname);
    const type = types[path.split('.').at(-1)];
    response.writeHead(type ? 200 : 404, { 'Content-Type': type ?? 'text/plain' });
    response.end(type && readFileSync(path));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
