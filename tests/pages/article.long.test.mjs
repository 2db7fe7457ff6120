import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { filesUnder } from '../node/source-files.mjs';
import { openBrowser } from '../run/drivers.mjs';
import { startSite } from '../run/site.mjs';
import { phase, skipsStreams } from './clip-in-page.mjs';

const title = "Kyiv Mayor Klitschko: 'We Are Ready To Defend Our City'";

/** Runs in a page: whether each poster in the viewport has loaded. */
const postersAreLoaded = () =>
  [...document.querySelectorAll('clip-player')]
    .map(({ shadowRoot }) => shadowRoot?.querySelector('img.poster'))
    .filter((image) => image && image.getBoundingClientRect().top < innerHeight)
    .every((image) => image.complete);
/** Runs in a page: resolves when its module scripts have run, with all that they await. */
const scriptsHaveRun = async () => {
  const scripts = document.querySelectorAll('script[type=module][src]');
  await Promise.all(Array.from(scripts, ({ src }) => import(src)));
};

describe('a clip in an article', { timeout: 300_000 }, () => {
  let site;
  let browser;
  let page;

  before(async () => {
    site = await startSite();
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });
  beforeEach(async () => {
    await page?.close();
    page = await browser.newPage();
  });

  const open = async (path) => {
    await page.goto(`${site.origin}${path}`);
    await page.waitForRole('button', 'Play');
    await page.waitFor(() => document.querySelector('clip-player').player.state.clip !== undefined);
  };
  const isClean = async () => {
    assert.deepEqual(await page.errors(), []);
    const foreign = (await page.requests()).filter(
      (address) =>
        /^http/.test(address) && ![site.origin, site.otherOrigin].includes(new URL(address).origin),
    );
    assert.deepEqual(foreign, []);
  };

  it('is a facade until it is pressed: title, length and buttons, no media element, no engine, no media byte', async () => {
    await open('/');
    await page.waitForRole('link', title);
    await page.waitForRole('img', 'Length 1:02');
    await page.waitForRole('button', 'Embed');
    await page.waitForRole('button', 'Share');
    const videos = await page.evaluate(
      () => document.querySelector('clip-player').shadowRoot.querySelectorAll('video').length,
    );
    assert.equal(videos, 0);
    const early = (await page.requests()).filter((address) =>
      /video|core|feed|controls|panels|chunks\/player|\.mp4|\.m3u8|\.vtt/.test(address),
    );
    assert.deepEqual(early, []);
    await isClean();
  });

  it('plays at one press, with its controls, and the focus moves into them', async () => {
    await open('/');
    await page.clickRole('button', 'Play');
    await page.waitFor(phase, { args: ['playing'], timeout: 30_000 });
    await page.waitForRole('slider', 'Seek');
    await page.waitForRole('button', 'Pause');
    await page.waitFor(
      () => document.querySelector('clip-player').shadowRoot.activeElement?.localName === 'clip-controls',
    );
    await page.waitFor(() => document.querySelector('clip-player').currentTime > 0.3);
    const engine = (await page.requests()).filter((address) => /videojs/.test(address));
    assert.deepEqual(engine, [], 'a file needs no vendor byte');
    await isClean();
  });

  it('obeys the keyboard', async () => {
    await open('/');
    await page.clickRole('button', 'Play');
    await page.waitFor(phase, { args: ['playing'], timeout: 30_000 });
    await page.waitFor(
      () => document.querySelector('clip-player').shadowRoot.activeElement?.localName === 'clip-controls',
    );
    await page.press('5');
    await page.waitFor(() => document.querySelector('clip-player').currentTime >= 31);
    await page.press('m');
    await page.waitForRole('button', 'Unmute');
    await page.press('c');
    await page.waitFor(() => document.querySelector('clip-player').player.state.captions === 'en');
    await page.press('k');
    await page.waitFor(phase, { args: ['paused'] });
    await page.press('Home');
    await page.waitFor(() => document.querySelector('clip-player').currentTime < 1);
    await page.press('End');
    await page.waitFor(() => document.querySelector('clip-player').currentTime > 61);
    await isClean();
  });

  it('says that nothing can be played, offers Retry, and keeps the message', async () => {
    await open('/watch/gone');
    await page.clickRole('button', 'Play');
    await page.waitForRole('status', 'No media source currently available', { timeout: 30_000 });
    await page.waitForRole('button', 'Retry');
    await page.clickRole('button', 'Retry');
    await page.waitForRole('status', 'No media source currently available', { timeout: 30_000 });
    await isClean();
  });

  it('opens Embed, says what is wrong with a size and keeps the last good code, and closes with Esc', async () => {
    await open('/');
    await page.clickRole('button', 'Embed');
    await page.waitForRole('textbox', 'Embed code');
    const code = () => window.__probe.byRole('textbox', 'Embed code')[0].value;
    await page.waitFor(() =>
      window.__probe.byRole('textbox', 'Embed code')[0].value.includes('width="640" height="360"'),
    );
    await page.evaluate(() => window.__probe.byRole('textbox', 'Width')[0].select());
    await page.clickRole('textbox', 'Width');
    await page.evaluate(() => window.__probe.byRole('textbox', 'Width')[0].select());
    await page.type('320');
    await page.waitFor(() =>
      window.__probe.byRole('textbox', 'Embed code')[0].value.includes('width="320" height="180"'),
    );
    await page.press('Tab');
    await page.clickRole('textbox', 'Width');
    await page.evaluate(() => window.__probe.byRole('textbox', 'Width')[0].select());
    await page.type('12');
    await page.waitFor(
      () => window.__probe.byRole('textbox', 'Width')[0].getAttribute('aria-invalid') === 'true',
    );
    assert.match(await page.evaluate(code), /width="320" height="180"/);
    await page.press('Escape');
    await page.waitFor(() => window.__probe.byRole('textbox', 'Embed code').length === 0);
    await isClean();
  });

  for (const [format, place] of Object.entries({
    iframe: 'Any website',
    Script: 'For developers',
    Element: 'For developers',
  })) {
    it(`copies the ${format} code, which plays on another origin`, async () => {
      await open('/');
      await page.clickRole('button', 'Embed');
      await page.waitForRole('textbox', 'Embed code');
      await page.clickRole('radio', place);
      if (format !== 'iframe') await page.clickRole('radio', format);
      await page.clickRole('button', 'Copy code');
      await page.waitForRole('status', 'The code has been copied to your clipboard.');
      await isClean();
      await page.goto(`${site.otherOrigin}/paste`);
      await page.clickElement(() => document.querySelector('textarea'));
      await page.paste();
      await page.waitFor(() => document.querySelector('textarea').value.includes('klitschko'));
      await page.clickRole('button', 'Show it');
      const inside = format === 'Element' ? page : await page.frame('/embed/klitschko');
      await inside.waitForRole('button', 'Play', { timeout: 20_000 });
      await inside.waitFor(() => document.querySelector('clip-player').player?.state.clip !== undefined);
      await inside.clickRole('button', 'Play');
      await inside.waitFor(phase, { args: ['playing'], timeout: 30_000 });
      assert.deepEqual(await page.errors(), []);
    });
  }

  it('copies the address of the clip from Share, at the position too', async () => {
    await open('/watch/klitschko?start=12');
    await page.clickRole('button', 'Share');
    await page.waitForRole('textbox', 'URL');
    await page.clickRole('checkbox', 'Start at 0:12');
    await page.clickRole('button', 'Copy URL');
    await page.waitForRole('status', 'The URL has been copied to your clipboard.');
    assert.equal(await page.clipboard(), `${site.origin}/watch/klitschko?start=12`);
    await isClean();
  });

  it('lists the keys on ?, and is closed by Escape', async () => {
    await open('/watch/klitschko');
    await page.clickRole('button', 'Play');
    await page.waitFor(() => document.querySelector('clip-player').matches(':state(playing)'), {
      timeout: 30_000,
    });
    // The script that hears the key installs the media session too, and may come after the first frame.
    await page.waitFor(() => navigator.mediaSession.metadata !== null);
    await page.press('?');
    await page.waitForRole('dialog', 'Keyboard shortcuts');
    await page.press('Escape');
    await page.waitFor(() => !document.querySelector('clip-player').shadowRoot.querySelector('[data-keys]'));
    assert.deepEqual(await page.errors(), []);
  });

  it('says that a panel could not be loaded, and opens it the next time', async (test) => {
    if (!browser.features.offline) return test.skip('this driver cannot take a page off the net');
    await open('/watch/klitschko');
    await page.setOffline(true);
    await page.clickRole('button', 'Embed');
    await page.waitForRole('status', 'This could not be loaded. Press again.');
    await page.setOffline(false);
    const isOpen = await page.evaluate(() => window.__probe.byRole('button', 'Retry').length > 0);
    await page.clickRole('button', isOpen ? 'Retry' : 'Embed'); // the dialog has come, and its panel has not
    await page.waitForRole('textbox', 'Embed code');
    assert.deepEqual(
      (await page.errors()).filter((text) => !/Failed to load|NetworkError|fetch/i.test(text)),
      [],
    );
  });

  it('plays a stream under the strict policy', async (test) => {
    await open('/watch/stream');
    await page.clickRole('button', 'Play');
    const timeout = browser.features.movesStreams ? 25_000 : 6000;
    const moved = await page
      .waitFor(() => document.querySelector('clip-player').currentTime > 0.5, { timeout })
      .catch(() => false);
    assert.deepEqual(await page.errors(), []);
    assert.equal(moved, browser.features.movesStreams, 'what the other tests of streams are told');
    if (skipsStreams(test, browser)) return;
    await page.waitFor(phase, { args: ['playing'] });
    const seen = (await page.requests()).filter((address) => /chunks\/videojs-/.test(address));
    assert.equal(seen.length, 1);
  });

  it('plays files whose index stands at their end, and tall ones', async () => {
    for (const id of ['tail', 'vertical']) {
      await open(`/watch/${id}`);
      await page.clickRole('button', 'Play');
      await page.waitFor(phase, { args: ['playing'], timeout: 30_000 });
    }
    await isClean();
  });

  it('moves nothing in the page when it is upgraded and when it starts', async (test) => {
    await open('/');
    const known = await page.evaluate(() => PerformanceObserver.supportedEntryTypes.includes('layout-shift'));
    if (!known) return test.skip('this engine does not measure layout shifts');
    await page.waitForRole('button', 'Play');
    await page.clickRole('button', 'Play');
    await page.waitFor(phase, { args: ['playing'], timeout: 30_000 });
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
    assert.deepEqual(
      shifts.filter((value) => value > 0),
      [],
    );
  });

  it('shows every page of the demo without an error, and none wider than a small window', async () => {
    await page.setViewport(320, 700);
    const rooms = filesUnder('demo/pages/rooms').map((file) => `/rooms/${basename(file, '.html')}`);
    for (const path of ['/', '/paste', '/embed/klitschko', '/rooms', '/rooms/', ...rooms]) {
      await page.goto(`${site.origin}${path}`);
      await page.waitFor(() => document.readyState === 'complete');
      // Firefox reports pictures and requests that are left while they load.
      await page.waitFor(postersAreLoaded);
      await page.evaluate(scriptsHaveRun);
      assert.deepEqual(await page.errors(), [], path);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), path);
    }
  });
});
