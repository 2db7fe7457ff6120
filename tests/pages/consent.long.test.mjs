import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { elementCode, embedSpec, parseClip } from 'inline-clip/codes';
import { openBrowser } from '../run/drivers.mjs';
import { audit, phase } from './clip-in-page.mjs';
import { startConsentServers } from './consent-servers.mjs';

/** Runs in a page: all that this origin stores. */
const stored = async () => ({
  local: Object.entries(localStorage),
  session: Object.entries(sessionStorage),
  cookies: document.cookie,
  databases: (await indexedDB.databases?.()) ?? [],
  caches: 'caches' in window ? await caches.keys() : [],
});
/** Runs in a page: clears its storage, where it has any. */
const forget = () => {
  try {
    localStorage.clear();
  } catch (error) {
    console.info(error);
  }
};
const nothing = { local: [], session: [], cookies: '', databases: [], caches: [] };
/** Runs in a page: whether its clip asks. */
const asks = () => !!document.querySelector('clip-player')?.shadowRoot?.querySelector('clip-consent');
/** Runs in a page: what the question says. */
const question = () => {
  const element = document.querySelector('clip-player').shadowRoot.querySelector('clip-consent');
  return element.shadowRoot.querySelector('.question').textContent + element.textContent;
};
/** Runs in a page: does what may start a request before a press. */
const provoke = () => {
  const player = document.querySelector('clip-player');
  for (const type of ['pointerenter', 'pointermove', 'pointerdown', 'focusin'])
    player.dispatchEvent(new Event(type, { bubbles: true }));
  window.refusal = player.play().then(
    () => 'played',
    ({ name }) => name,
  );
  player.load();
  player.currentTime = 1;
  scrollTo(0, 500);
  return window.refusal;
};

describe('consent', { timeout: 300_000 }, () => {
  let servers;
  let browser;
  let page;

  before(async () => {
    servers = await startConsentServers();
    browser = await openBrowser();
  });
  after(async () => {
    await page?.close();
    await browser?.close();
    servers?.close();
  });
  beforeEach(async () => {
    await page?.evaluate(forget);
    await page?.close();
    page = await browser.newPage();
  });

  const settle = async () => {
    await page.waitFor(asks);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 400)));
  };
  const at = (path) => servers.media.origin + path;

  /** Each way in which an element names its clip. */
  const ways = {
    'a document': (set) =>
      `<clip-player ${set} clip-src="${at('/clip.json')}" poster="${at('/own.gif')}"></clip-player>`,
    'an address': (set) =>
      `<clip-player ${set} src="${at('/short.mp4')}" poster="${at('/own.gif')}"></clip-player>`,
    'JSON-LD': (set) =>
      `<clip-player ${set}><script type="application/ld+json">${JSON.stringify(servers.document)}</script></clip-player>`,
    'JSON-LD in a rare form': (set) =>
      `<clip-player ${set}><script type="application/ld+json">${JSON.stringify({
        '@graph': [{ '@type': 'NewsArticle', video: servers.document }],
      })}</script></clip-player>`,
    'source children': (set) =>
      `<clip-player ${set}><source src="${at('/short.mp4')}"><track src="${at('/en.vtt')}"></clip-player>`,
    'a video child': (set) =>
      `<clip-player ${set} poster="${at('/own.gif')}"><video preload="none" src="${at('/short.mp4')}"></video></clip-player>`,
  };

  for (const [way, code] of Object.entries(ways))
    it(`requests and stores nothing for ${way}, whatever is done, and all after one press`, async () => {
      await servers.show(page, code('consent autoplay preload="auto" remember sticky'));
      await settle();
      assert.equal(await page.evaluate(provoke), 'NotAllowedError');
      await settle();
      assert.deepEqual(servers.media.requests, []);
      const others = servers.page.requests.filter((path) => !/^\/$|^\/inline-clip\//.test(path));
      assert.deepEqual(others, []);
      assert.deepEqual(await page.evaluate(stored), nothing);
      assert.match(await page.evaluate(question), new RegExp(servers.media.host));
      await page.clickRole('button', 'Agree and play');
      await page.waitFor(phase, { args: ['playing', 'ended'], timeout: 20_000 });
      assert.ok(servers.media.requests.includes('/short.mp4'));
      assert.deepEqual(await page.errors(), []);
    });

  it('fetches one file of the library to ask, from the host of its script, and no words', async () => {
    await servers.show(page, ways['a document']('consent'));
    await settle();
    const [first, script, ...more] = servers.page.requests;
    assert.deepEqual([first, script], ['/', '/inline-clip/0.1.0/inline-clip.js']);
    assert.equal(more.length, 1, more.join());
    assert.match(more[0], /\/chunks\/clip-consent-/);
  });

  it('requests nothing but the files of its script to ask, as the element code is written', async () => {
    const spec = embedSpec(parseClip(servers.document, at('/clip.json')), {
      embedUrl: at('/embed/clip'),
      assetsUrl: `${servers.origin}/inline-clip/0.1.0/`,
      clipUrl: at('/clip.json'),
      options: { consent: true },
    });
    await servers.show(page, elementCode(spec), { script: '' });
    await settle();
    const [, script, ...more] = servers.page.requests;
    assert.equal(script, '/inline-clip/0.1.0/elements/clip-consent.js');
    assert.deepEqual(more.map((path) => path.replace(/.*\/|-[0-9a-f]{8}(?=\.js)/g, '')).sort(), [
      'clip-consent.js',
      'inline-clip.js',
    ]);
    assert.match(await page.evaluate(question), new RegExp(servers.media.host));
    assert.deepEqual(servers.media.requests, []);
    await page.clickRole('button', 'Agree and play');
    await page.waitFor(phase, { args: ['playing', 'ended'], timeout: 20_000 });
    assert.deepEqual(await page.errors(), []);
  });

  it('requests nothing at all to ask where the page has imported the question', async () => {
    await servers.show(page, '', { script: '/inline-clip/0.1.0/elements/clip-consent.js' });
    await page.waitFor(() => !!customElements.get('clip-player') && !!customElements.get('clip-consent'));
    const before = [...servers.page.requests];
    await page.evaluate((code) => {
      document.querySelector('main').insertAdjacentHTML('beforeend', code);
    }, ways['a document']('consent'));
    await settle();
    assert.match(await page.evaluate(question), new RegExp(servers.media.host));
    assert.deepEqual([servers.media.requests, servers.page.requests], [[], before]);
  });

  it('requests no captions for a transcript beside a clip that asks, and all of them after one press', async () => {
    for (const order of [
      (player, transcript) => player + transcript,
      (player, transcript) => transcript + player,
    ]) {
      servers.media.requests.length = 0;
      const player = `<clip-player id="c" consent src="${at('/short.mp4')}"></clip-player>`;
      const transcript = `<clip-transcript for="c" open src="${at('/en.vtt')}" srclang="en"></clip-transcript>`;
      const script = '<script type="module" src="/inline-clip/0.1.0/elements/clip-transcript.js"></script>';
      await servers.show(page, order(player, transcript) + script);
      await settle();
      assert.deepEqual(servers.media.requests, []);
      await page.clickRole('button', 'Agree and play');
      await page.waitFor(phase, { args: ['playing', 'ended'], timeout: 20_000 });
      await page.waitFor(() =>
        performance.getEntriesByType('resource').some(({ name }) => /en\.vtt$/.test(name)),
      );
      assert.deepEqual(await page.errors(), []);
    }
  });

  it('says title, publisher and host of a clip that its page describes', async () => {
    await servers.show(page, ways['JSON-LD']('consent'));
    await settle();
    const words = await page.evaluate(question);
    for (const part of ['Mayor speaks', 'City News', servers.media.host, 'IP address'])
      assert.ok(words.includes(part), words);
  });

  it('speaks the language of the page, and takes the words of the page', async () => {
    await servers.show(page, ways['a document']('consent'), { lang: 'de' });
    await settle();
    assert.match(await page.evaluate(question), /Zustimmen und abspielen/);
    const own = '<a href="/privacy">privacy</a>';
    await servers.show(
      page,
      `<clip-player consent clip-src="${at('/clip.json')}"><p slot="consent">Own words, ${own}</p></clip-player>`,
    );
    await settle();
    assert.match(await page.evaluate(question).then(String), /Agree and play/);
    assert.deepEqual(servers.media.requests, []);
  });

  for (const value of ['', 'true', 'yes', 'remembered', '0'])
    it(`asks for consent="${value}"`, async () => {
      await servers.show(page, ways['a document'](`consent="${value}"`));
      await settle();
      assert.deepEqual(servers.media.requests, []);
    });

  it('asks for nothing with consent="false"', async () => {
    await servers.show(page, ways['a document']('consent="false"'));
    await page.waitFor(() => document.querySelector('clip-player').player?.state.clip !== undefined);
    assert.ok(servers.media.requests.includes('/clip.json'));
  });

  it('stays closed where the script that asks does not load', async () => {
    await servers.show(page, ways['an address']('consent autoplay'), { without: /clip-consent/ });
    await page.waitForRole('button', 'Play');
    assert.equal(await page.evaluate(provoke), 'NotAllowedError');
    await page.clickRole('button', 'Play');
    assert.deepEqual(servers.media.requests, []);
  });

  it('asks again for another host, and not for the same one', async () => {
    await servers.show(page, ways['an address']('consent'));
    await settle();
    await page.evaluate(() => document.querySelector('clip-player').grantConsent());
    await page.waitFor(() => document.querySelector('clip-player').player.state.clip !== undefined);
    await page.evaluate(
      (src) => document.querySelector('clip-player').setAttribute('src', src),
      at('/other.mp4'),
    );
    await page.waitFor(() =>
      /other/.test(document.querySelector('clip-player').player.state.clip?.sources[0]?.src),
    );
    servers.clips.requests.length = 0;
    await page.evaluate((src) => {
      const player = document.querySelector('clip-player');
      player.removeAttribute('poster');
      player.src = src;
      player.autoplay = true;
    }, `${servers.clips.origin}/short.mp4`);
    await settle();
    assert.match(await page.evaluate(question), new RegExp(servers.clips.host));
    assert.deepEqual(servers.clips.requests, []);
  });

  it('closes what plays when the attribute comes, and opens when it goes', async () => {
    await servers.show(page, ways['an address'](''));
    await page.clickRole('button', 'Play');
    await page.waitFor(phase, { args: ['playing', 'ended'], timeout: 20_000 });
    await page.evaluate(() => document.querySelector('clip-player').setAttribute('consent', ''));
    await settle();
    assert.equal(await page.evaluate(() => document.querySelector('clip-player').paused), true);
    await page.evaluate(() => {
      const player = document.querySelector('clip-player');
      document.body.prepend(player);
      document.body.append(player);
    });
    await settle();
    await page.evaluate(() => document.querySelector('clip-player').removeAttribute('consent'));
    await page.waitFor(() => document.querySelector('clip-player').player.state.clip !== undefined);
  });

  it('keeps the choice for the host with consent="remember" alone, for all clips of the page, until it is revoked', async () => {
    const two =
      ways['an address']('consent="remember"') +
      ways['an address']('consent="remember" id="b"') +
      ways['an address']('consent id="c"');
    await servers.show(page, two);
    await settle();
    assert.deepEqual(await page.evaluate(stored), nothing);
    const granted = await page.evaluate(async () => {
      const heard = new Promise((done) =>
        addEventListener('clip-consent', ({ detail }) => done(detail), { once: true }),
      );
      document.querySelector('clip-player').grantConsent();
      return heard;
    });
    assert.deepEqual(granted, { granted: true, hosts: [servers.media.host] });
    const open = () =>
      [...document.querySelectorAll('clip-player')].map(({ player }) => player.state.clip !== undefined);
    await page.waitFor(() => document.querySelector('#b').player.state.clip !== undefined);
    assert.deepEqual(await page.evaluate(open), [true, true, false]);
    assert.deepEqual((await page.evaluate(stored)).local, [
      ['inline-clip:consent', JSON.stringify([servers.media.host])],
    ]);
    await servers.show(page, two);
    await page.waitFor(() => document.querySelector('#b')?.player?.state.clip !== undefined);
    await page.evaluate(() => document.querySelector('#b').grantConsent(false));
    await settle();
    assert.deepEqual(await page.evaluate(stored), nothing);
    await servers.show(page, two);
    await settle();
    assert.deepEqual(servers.media.requests, []);
  });

  for (const [what, break_] of Object.entries({
    blocked:
      "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })",
    full: "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }",
    damaged: "localStorage.setItem('inline-clip:consent', '\"localhost\"')",
  }))
    it(`asks and goes on where storage is ${what}`, async () => {
      await servers.show(page, `<script>${break_}</script>${ways['an address']('consent="remember"')}`);
      await settle();
      assert.deepEqual(servers.media.requests, []);
      await page.clickRole('button', 'Agree and play');
      await page.waitFor(phase, { args: ['playing', 'ended'], timeout: 20_000 });
    });

  it('keeps the focus when the question goes, and has nothing for axe', async () => {
    await servers.show(page, ways['JSON-LD']('consent'));
    await settle();
    assert.deepEqual(await audit(page), []);
    await page.evaluate(() =>
      document.querySelector('clip-player').shadowRoot.querySelector('clip-consent').focus(),
    );
    await page.press('Enter');
    await page.waitFor(phase, { args: ['playing', 'ended'], timeout: 20_000 });
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'clip-player');
  });

  it('requests and stores nothing of the clip for a script code, whatever the page does', async () => {
    const { clips, media } = servers;
    const code = `<div data-inline-clip="${clips.origin}/embed/clip?consent=1" data-width="640" data-height="360" style="min-height:360px"><a href="${clips.origin}/watch/clip">Mayor speaks</a></div><script type="module" async crossorigin="anonymous" src="${clips.origin}/inline-clip/0.1.0/host.js"></script>`;
    await servers.show(page, code, { script: '' });
    const frame = await page.frame('/embed/');
    await frame.waitFor(asks);
    assert.equal(await frame.evaluate(provoke), 'NotAllowedError');
    await page.evaluate(() => {
      dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
      scrollTo(0, 500);
    });
    await frame.evaluate(() => new Promise((done) => setTimeout(done, 400)));
    assert.deepEqual(media.requests, []);
    assert.deepEqual(servers.page.requests, ['/']);
    assert.ok(clips.requests.includes('/inline-clip/0.1.0/host.js'), clips.requests.join());
    const more = clips.requests.filter((path) => !/^\/(embed\/clip|inline-clip\/)/.test(path));
    assert.deepEqual(more, []);
    for (const scope of [page, frame]) assert.deepEqual(await scope.evaluate(stored), nothing);
    await frame.clickRole('button', 'Agree and play');
    await frame.waitFor(phase, { args: ['playing', 'ended'], timeout: 20_000 });
    assert.ok(media.requests.includes('/short.mp4'));
  });

  for (const layout of ['server', 'files'])
    it(`keeps a frame of a ${layout} site to its own page and the library's files`, async () => {
      const own = layout === 'server' ? servers : await startConsentServers({ layout });
      try {
        await own.show(
          page,
          `<iframe src="${own.clips.origin}/embed/clip?consent=1" width="640" height="360" title="Clip"></iframe>`,
          { script: '' },
        );
        const frame = await page.frame('/embed/');
        await frame.waitFor(asks);
        await frame.evaluate(() => new Promise((done) => setTimeout(done, 400)));
        assert.deepEqual(own.media.requests, []);
        const more = own.clips.requests.filter((path) => !/^\/(embed\/clip|inline-clip\/)/.test(path));
        assert.deepEqual(more, []);
        assert.deepEqual(await frame.evaluate(stored), nothing);
        await frame.clickRole('button', 'Agree and play');
        await frame.waitFor(phase, { args: ['playing', 'ended'], timeout: 20_000 });
        assert.ok(own.media.requests.includes('/short.mp4'));
      } finally {
        if (own !== servers) own.close();
      }
    });
});
