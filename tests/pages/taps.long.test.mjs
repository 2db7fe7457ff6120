import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { openBrowser } from '../run/drivers.mjs';
import { startSite } from '../run/site.mjs';
import { phase } from './clip-in-page.mjs';

/** A tap waits so long for a second one, and a little; milliseconds. */
const APART = 340;
/** So far from the line a finger may begin to seek; CSS px. */
const REACH = 16;
const SIZES = [
  [320, 180],
  [360, 203],
  [390, 219],
  [844, 390],
];

/** Runs in a page: from now on writes down what a tap does. What would leave the page is kept from it. */
const listen = () => {
  const player = document.querySelector('clip-player');
  const log = [];
  window.__log = log;
  // A bar that goes by itself after a while would go on a slow machine before the next tap.
  const { setTimeout: own } = window;
  window.setTimeout = (run, ms, ...given) => (ms === 3000 ? 0 : own(run, ms, ...given));
  for (const type of ['seeking', 'pause', 'play', 'clip-open'])
    player.addEventListener(type, () => log.push(type));
  for (const type of ['clip-menu', 'clip-fullscreen'])
    window.addEventListener(
      type,
      (event) => {
        event.stopImmediatePropagation();
        log.push(type);
      },
      { capture: true },
    );
  window.addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node.localName === 'a');
    if (link) {
      event.preventDefault();
      log.push('link');
    }
  });
};

/** Runs in a page: puts the clip where every tap begins, with the bar in sight; answers when nothing moves. */
const reset = async (isPaused) => {
  const player = document.querySelector('clip-player');
  const dialogsIn = (root) =>
    [...root.querySelectorAll('*')].flatMap((each) => [
      ...(each.localName === 'clip-dialog' ? [each] : []),
      ...(each.shadowRoot ? dialogsIn(each.shadowRoot) : []),
    ]);
  for (const dialog of dialogsIn(player.shadowRoot)) dialog.close();
  const at = new Promise((done) => player.addEventListener('seeked', done, { once: true }));
  player.currentTime = 5;
  await at;
  const is = (wanted) => player.player.state.phase === wanted;
  const wanted = isPaused ? 'paused' : 'playing';
  if (isPaused) player.pause();
  else await player.play();
  while (!is(wanted))
    await new Promise((done) => player.player.addEventListener('change', done, { once: true }));
  const isQuiet = () => player.shadowRoot.querySelector('.frame').classList.contains('quiet');
  player.dispatchEvent(new PointerEvent('pointermove', { pointerType: 'touch' }));
  while (isQuiet()) await new Promise(requestAnimationFrame);
  await new Promise((done) => setTimeout(done, 60)); // media events of the change are on their way
  window.__log.length = 0;
};
const log = () => window.__log.splice(0);
const isQuiet = () =>
  document.querySelector('clip-player').shadowRoot.querySelector('.frame').matches('.quiet');
const linePlace = () => {
  const [slider] = window.__probe.byRole('slider', 'Seek');
  const { left, right, bottom } = slider.getBoundingClientRect();
  return { left, right, y: bottom - 2 };
};
const isPreviewed = () => {
  const find = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.localName === 'clip-seek-preview') return element.shadowRoot?.querySelector('.preview');
      const found = element.shadowRoot && find(element.shadowRoot);
      if (found) return found;
    }
  };
  return find(document.querySelector('clip-player').shadowRoot)?.getBoundingClientRect().toJSON();
};

describe('a finger on the picture', { timeout: 400_000 }, () => {
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

  async function start(width, height) {
    await page?.close();
    page = await browser.newPage();
    await page.setViewport(width, height, { touch: true });
    await page.goto(`${site.origin}/embed/choices?muted=1&loop=1`);
    await page.waitFor(() => document.querySelector('clip-player').player?.state.clip !== undefined);
    await page.tap(width / 2, height / 2);
    await page.waitFor(phase, { args: ['playing'], timeout: 30_000 });
    await page.waitFor(() => customElements.get('clip-more-buttons'));
    await page.waitForRole('slider', 'Seek');
    await page.evaluate(listen);
  }

  /** What a tap at a point did, in words of `listen`; waits for what is expected of it. */
  async function does(x, y, { isPaused = false, expected } = {}) {
    await page.evaluate(reset, isPaused);
    await page.tap(x, y);
    if (expected) await page.waitFor((what) => window.__log.includes(what), { args: [expected] });
    await sleep(APART);
    return page.evaluate(log);
  }
  const only = (done, allowed) => done.filter((what) => !allowed.includes(what));

  for (const [width, height] of SIZES)
    it(`does what it means everywhere, at ${width} × ${height} px`, async (test) => {
      if (!browser.features.emulateTouch) return test.skip('this driver lacks emulateTouch');
      await start(width, height);
      const line = await page.evaluate(linePlace);
      const wrong = [];
      for (const down of [0.1, 0.28, 0.4, 0.5, 0.62, 0.73, 0.85])
        for (const across of [0.07, 0.28, 0.5, 0.72, 0.93]) {
          const [x, y] = [Math.round(across * width), Math.round(down * height)];
          const isMiddle = across > 0.25 && across < 0.75 && down > 0.25 && down < 0.75;
          const isByLine = Math.abs(y - line.y) <= REACH;
          const isLeap = Math.abs(y - height / 2) <= 26 && !isMiddle;
          const done = await does(x, y);
          const allowed = isMiddle
            ? ['pause', 'play']
            : [
                ...['link', 'clip-open', 'clip-menu', 'clip-fullscreen', 'pause', 'play'],
                ...(isByLine || isLeap ? ['seeking'] : []),
              ];
          const rest = only(done, allowed);
          if (rest.length) wrong.push(`${x},${y}: ${rest}`);
        }
      assert.deepEqual(wrong, []);
      for (const [across, to] of [
        [0.25, 5],
        [0.75, 15],
      ]) {
        const x = line.left + across * (line.right - line.left);
        await does(x, line.y, { isPaused: true, expected: 'seeking' });
        const now = await page.evaluate(() => document.querySelector('clip-player').currentTime);
        assert.ok(Math.abs(now - to) < 2.5, `the line leads to ${now}`);
      }
      assert.deepEqual(await page.errors(), []);
    });

  it('brings the bar, sends it away, plays what stands, and pauses by the large button alone', async (test) => {
    if (!browser.features.emulateTouch) return test.skip('this driver lacks emulateTouch');
    await start(390, 219);
    const free = [130, 66];
    assert.deepEqual(await does(...free), []);
    await page.waitFor(isQuiet); // the bar went
    await sleep(APART); // else it were a double tap, which fills the screen
    await page.tap(...free);
    await page.waitFor(() => !document.querySelector('clip-player').shadowRoot.querySelector('.quiet'));
    await sleep(APART);
    assert.deepEqual(await page.evaluate(log), [], 'and came, and that was all');
    assert.deepEqual(await does(195, 110, { expected: 'pause' }), ['pause']);
    assert.deepEqual(await does(...free, { isPaused: true, expected: 'play' }), ['play']);
    await page.evaluate(reset, true);
    await page.tap(30, 66);
    await page.waitFor(phase, { args: ['playing'] }); // at a side too, once no second tap comes
    assert.deepEqual(await page.evaluate(log), ['play']);
  });

  it('brings the bar to a clip that has begun by itself, and the bar goes again', async (test) => {
    if (!browser.features.emulateTouch) return test.skip('this driver lacks emulateTouch');
    await page?.close();
    page = await browser.newPage();
    await page.setViewport(390, 219, { touch: true });
    await page.goto(`${site.origin}/embed/choices?muted=1&loop=1&autoplay=1`);
    await page.waitFor(() => customElements.get('clip-more-buttons'), { timeout: 30_000 });
    const rests = () =>
      document.querySelector('clip-player').shadowRoot.querySelector('.frame').matches('.quiet');
    await page.waitFor(rests);
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('clip-player');
      window.__came = new Promise((done) => {
        new MutationObserver(() => shadowRoot.querySelector('.frame:not(.quiet)') && done(true)).observe(
          shadowRoot.querySelector('.frame'),
          { attributes: true },
        );
      });
    });
    await page.tap(130, 66);
    assert.equal(await page.evaluate(() => window.__came), true);
    await page.waitFor(rests);
    assert.deepEqual(await page.errors(), []);
  });

  it('goes 10 s on and back by two taps at a side, 10 s more by a third, and says so', async (test) => {
    if (!browser.features.emulateTouch) return test.skip('this driver lacks emulateTouch');
    await start(390, 219);
    await page.evaluate(reset, true);
    await page.taps(350, 66, 2);
    await page.waitForRole('status', '+10s');
    const position = () => page.evaluate(() => document.querySelector('clip-player').currentTime);
    assert.ok(Math.abs((await position()) - 15) < 0.5);
    assert.equal(await page.evaluate(() => document.querySelector('clip-player').paused), true);
    await sleep(APART);
    await page.taps(30, 66, 3);
    await page.waitFor(() => document.querySelector('clip-player').currentTime < 1);
  });

  it('has the large buttons go 10 s back and on', async (test) => {
    if (!browser.features.emulateTouch) return test.skip('this driver lacks emulateTouch');
    await start(390, 219);
    await page.evaluate(reset, true);
    for (const [name, to] of [
      ['Forward 10 seconds', 15],
      ['Back 10 seconds', 5],
    ]) {
      const { x, y, width, height } = await page.evaluate(
        (each) => window.__probe.rectOf('button', each),
        name,
      );
      assert.ok(width >= 44 && height >= 44);
      await page.tap(x + width / 2, y + height / 2);
      await page.waitFor((at) => Math.abs(document.querySelector('clip-player').currentTime - at) < 0.5, {
        args: [to],
      });
    }
  });

  it('shows the preview above a finger that drags along the line', async (test) => {
    if (!browser.features.emulateTouch) return test.skip('this driver lacks emulateTouch');
    await start(390, 219);
    await page.evaluate(reset, true);
    const { y } = await page.evaluate(linePlace);
    const points = [40, 60, 100, 160, 240, 300].map((x) => ({ x, y: y - 4 }));
    await page.swipe(points, async () => {
      await page.waitFor(isPreviewed);
      const { bottom } = await page.evaluate(isPreviewed);
      assert.ok(bottom < y - 30, `the preview ends ${y - bottom} px above the line`);
    });
    await page.waitFor(() => Math.abs(document.querySelector('clip-player').currentTime - 15.4) < 2);
  });

  it('opens the menus as sheets from below, within the window', async (test) => {
    if (!browser.features.emulateTouch) return test.skip('this driver lacks emulateTouch');
    for (const [width, height] of [
      [320, 180],
      [390, 700],
      [844, 390],
    ]) {
      await page.close();
      page = await browser.newPage();
      await page.setViewport(width, height, { touch: true });
      await page.goto(`${site.origin}/embed/choices?muted=1&loop=1`);
      await page.waitFor(() => document.querySelector('clip-player').player?.state.clip !== undefined);
      await page.tap(width / 2, height / 2);
      await page.waitFor(phase, { args: ['playing'], timeout: 30_000 });
      await page.clickRole('button', 'Settings');
      await page.waitForRole('menu');
      await page.waitFor(() =>
        window.__probe
          .byRole('menu')[0]
          .getAnimations()
          .every(({ playState }) => playState === 'finished'),
      );
      const box = await page.evaluate(() => window.__probe.rectOf('menu'));
      assert.deepEqual([box.x, Math.round(box.y + box.height), box.width], [0, height, width]);
      assert.ok(box.y >= 8);
      assert.equal(await page.evaluate(() => window.__probe.byRole('menuitem', 'Pop out').length), 0);
    }
  });
});
