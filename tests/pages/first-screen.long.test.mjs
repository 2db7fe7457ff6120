// Engines: chromium firefox. WebKit takes a minute for it, and each state is tested there with its element.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openBrowser } from '../run/drivers.mjs';
import { startSite } from '../run/site.mjs';
import { audit, plays } from './clip-in-page.mjs';

/** What each tile of the wall is to show, once it is in its state; runs in a page. */
const shows = {
  facade: ({ player, has }) => player.matches(':state(facade)') && has('.play-badge') && !has('video'),
  waiting: ({ player, has }) => player.matches(':state(waiting)') && has('.busy'),
  playing: ({ player, has }) => {
    player.dispatchEvent(new PointerEvent('pointermove')); // the bar goes after 3 s
    return player.matches(':state(playing)') && has('clip-controls') && !has('.quiet');
  },
  paused: ({ player }) => player.matches(':state(paused)'),
  ended: ({ player }) => player.matches(':state(ended)'),
  failed: ({ player, has }) => player.matches(':state(failed)') && has('.retry'),
  captions: ({ player }) => player.matches(':state(paused)') && player.player.state.captions === 'en',
  excerpt: ({ player }) => player.player.state.excerptEnded,
  warning: ({ has }) => has('clip-content-warning') && !has('video'),
  consent: ({ has, player }) => has('clip-consent') && player.player.state.phase === 'idle',
  removed: ({ has }) => has('clip-notice'),
  portrait: ({ player }) => player.matches(':state(facade)'),
  rtl: ({ player }) => player.matches(':state(paused)'),
  theme: ({ player }) => player.matches(':state(paused)'),
  audio: ({ player, has }) => player.matches(':state(paused)') && has('.audio'),
  small: ({ player }) => player.matches(':state(paused)') && player.clientWidth === 160,
  live: ({ player }) => player.matches(':state(live)') && player.matches(':state(playing)'),
};

/** What tells in a page whether a tile shows its state; a policy without `unsafe-eval` takes it as an expression. */
const isShown = (name) => `(() => {
  const tile = document.querySelector('[data-state="${name}"]');
  const player = tile.querySelector('clip-player');
  const has = (selector) => player.shadowRoot.querySelector(selector) !== null;
  return tile.dataset.reached !== undefined && (${shows[name]})({ player, has });
})()`;
const frameCode = () => document.querySelector('#frame-code').value;
const frameAddress = () => document.querySelector('#live iframe')?.src;

describe('the first page of the demo', { timeout: 300_000 }, () => {
  let site;
  let browser;
  let page;

  before(async () => {
    site = await startSite();
    browser = await openBrowser();
  });
  after(async () => {
    await page?.close();
    await browser?.close();
    await site?.close();
  });
  beforeEach(async () => {
    await page?.close();
    page = await browser.newPage();
  });

  const open = async (width = 1280, height = 800, media = {}) => {
    await page.setViewport(width, height, media);
    await page.goto(`${site.origin}/`);
    await page.waitFor(() => document.querySelector('#live iframe') !== null);
  };

  it('shows a clip, its code and a live frame of it side by side, within 1280 × 800 px', async () => {
    await open();
    const frame = await page.frame('/embed/klitschko');
    await frame.waitForRole('button', 'Play');
    assert.equal(await frame.evaluate(() => location.origin), site.otherOrigin);
    const [clip, code, live] = await page.evaluate(() =>
      ['.here clip-player', '#frame-code', '#live iframe'].map((selector) =>
        document.querySelector(selector).getBoundingClientRect().toJSON(),
      ),
    );
    for (const { top, bottom, left, right } of [clip, code, live])
      assert.ok(top >= 0 && left >= 0 && bottom <= 800 && right <= 1280, JSON.stringify([clip, code, live]));
    assert.ok(clip.right < code.left && code.right < live.left);
    assert.equal(await page.evaluate(() => document.querySelectorAll('.wall clip-player').length), 0);
    assert.deepEqual(await page.errors(), []);
  });

  it('frames exactly the code that it shows, also for another size and a part', async () => {
    await open();
    const written = () => {
      const frame = document.querySelector('#live iframe');
      const { value } = document.querySelector('#frame-code');
      const given = Object.fromEntries(
        [...frame.attributes].filter(({ name }) => name !== 'style').map(({ name, value }) => [name, value]),
      );
      const parts = value.matchAll(/ (src|width|height|title)="([^"]*)"/g);
      return { given, code: Object.fromEntries([...parts].map(([, name, text]) => [name, text])) };
    };
    const isSame = async () => {
      const { given, code } = await page.evaluate(written);
      for (const [name, text] of Object.entries(code))
        assert.equal(given[name], text.replaceAll('&amp;', '&'));
      return given;
    };
    assert.equal((await isSame()).src, `${site.otherOrigin}/embed/klitschko`);
    const choose = (id, value) =>
      page.evaluate(
        (field, text) => {
          document.getElementById(field).value = text;
          document.getElementById(field).dispatchEvent(new InputEvent('input', { bubbles: true }));
        },
        id,
        value,
      );
    await choose('frame-width', '320');
    await choose('part-from', '31');
    await choose('part-to', '36');
    await page.waitFor(() => document.querySelector('#live iframe').src.includes('start=31&end=36'));
    const { width, height } = await isSame();
    assert.deepEqual([width, height], ['320', '180'], 'in the shape of the clip');
    const good = await page.evaluate(frameCode);
    await choose('part-to', '20');
    await page.waitForRole('status', 'A part ends after it starts.');
    assert.equal(await page.evaluate(frameCode), good, 'the last good code stays');
    assert.ok(await page.evaluate(() => document.getElementById('copy-frame').disabled));
    await choose('part-to', '40');
    await page.clickRole('button', 'Copy this code');
    await page.waitForRole('status', 'The code is in your clipboard.');
    assert.equal(await page.clipboard(), await page.evaluate(frameCode));
    await page.waitFor(() => document.querySelector('#live iframe').src.includes('end=40'));
    await plays(await page.frame('end=40'));
    assert.match(await page.evaluate(frameAddress), /end=40/);
    assert.deepEqual(await page.errors(), []);
  });

  it('moves nothing while it comes, and has nothing wider than the window', async (test) => {
    for (const [width, height] of [
      [1280, 800],
      [640, 800],
      [360, 740],
    ]) {
      await open(width, height, width < 400 && browser.features.emulateTouch ? { touch: true } : {});
      await page.waitForRole('button', 'Play');
      await page.frame('/embed/klitschko');
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      const known = await page.evaluate(() =>
        PerformanceObserver.supportedEntryTypes.includes('layout-shift'),
      );
      if (!known) return test.skip('this engine does not measure layout shifts');
      const shifts = await page.evaluate(
        () =>
          new Promise((done) => {
            new PerformanceObserver((list) => done(list.getEntries().map(({ value }) => value))).observe({
              type: 'layout-shift',
              buffered: true,
            });
            setTimeout(done, 300, []);
          }),
      );
      assert.deepEqual(shifts, [], `${width} px`);
    }
  });

  it('brings each player of the wall into its state when it is scrolled to, and axe finds nothing', async () => {
    await open();
    const tiles = await page.evaluate(() =>
      [...document.querySelectorAll('.tile')].map(({ dataset }) => dataset.state),
    );
    assert.deepEqual(tiles.toSorted(), [...Object.keys(shows), 'dark'].toSorted());
    for (const name of tiles) {
      await page.evaluate(
        (each) => document.querySelector(`[data-state="${each}"]`).scrollIntoView({ block: 'center' }),
        name,
      );
      const isReached = `document.querySelector('[data-state="${name}"]').dataset.reached !== undefined`;
      const isTold = shows[name] && (name !== 'live' || browser.features.movesStreams);
      await page.waitFor(isTold ? isShown(name) : isReached, { timeout: 40_000 });
    }
    assert.deepEqual(await page.errors(), []);
    if (browser.name === 'webkit') return; // axe reads the same there
    for (const dark of [false, true]) {
      await page.setViewport(1280, 800, { dark });
      assert.deepEqual(await audit(page), [], dark ? 'dark' : 'light');
    }
  });
});
