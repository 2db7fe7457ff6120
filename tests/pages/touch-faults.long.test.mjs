// Engines: chromium. Others emulate no finger.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { openBrowser } from '../run/drivers.mjs';
import { startSite } from '../run/site.mjs';
import { phase } from './clip-in-page.mjs';

/** A tap waits so long for a second one, and a little; milliseconds. */
const APART = 340;
/** After so long a finger that rests has made a long press; milliseconds. */
const LONG = 700;

/** Runs in a page: writes down what happens to its clip from now on. */
const listen = () => {
  window.__log = [];
  const player = document.querySelector('clip-player');
  for (const type of ['seeking', 'pause', 'play', 'clip-open', 'clip-copy', 'clip-share'])
    player.addEventListener(type, () => window.__log.push(type));
};
const log = () => window.__log.splice(0);
/** Runs in a page: empties the log where no loop begins anew for long, and keeps the bar, which else goes after a while. */
const rest = async () => {
  const { setTimeout: own } = window;
  window.setTimeout = (run, ms, ...given) => (ms === 3000 ? 0 : own(run, ms, ...given));
  const player = document.querySelector('clip-player');
  const sought = new Promise((done) => player.addEventListener('seeked', done, { once: true }));
  player.currentTime = 1;
  await sought;
  window.__log.length = 0;
};
/** Runs in a page: all elements of its clip, through shadow roots, that a test is true for. */
const inClip = (test) => `(() => {
  const all = (root) => [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
  return all(document.querySelector('clip-player').shadowRoot).filter(${test});
})()`;
const isPreviewed = `${inClip('(each) => each.matches(".preview")')}.length > 0`;
const isQuiet = `${inClip('(each) => each.matches(".frame.quiet")')}.length > 0`;
const linePlace = () => {
  const [slider] = window.__probe.byRole('slider', 'Seek');
  const { left, right, bottom } = slider.getBoundingClientRect();
  return { left, right, y: bottom - 4 };
};

/** What goes wrong under a finger in other players, as their users report it. */
describe('a finger on a clip, and what it must not do besides', { timeout: 400_000 }, () => {
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

  async function open(path, width = 390, height = 700, media = { touch: true }) {
    await page?.close();
    page = await browser.newPage();
    await page.setViewport(width, height, media);
    await page.goto(`${site.origin}${path}`);
    await page.waitFor(() => document.querySelector('clip-player').player?.state.clip !== undefined);
  }
  const boxOf = (role, name) => page.evaluate((...wanted) => window.__probe.rectOf(...wanted), role, name);
  async function tapRole(role, name) {
    await page.waitForRole(role, name);
    await page.evaluate(
      (...wanted) => window.__probe.byRole(...wanted)[0].scrollIntoView({ block: 'center' }),
      role,
      name,
    );
    const { x, y, width, height } = await boxOf(role, name);
    await page.tap(x + width / 2, y + height / 2);
  }
  async function start(path = '/watch/choices', ...rest) {
    await open(path, ...rest);
    await page.evaluate(() => {
      document.querySelector('clip-player').muted = true;
      document.querySelector('clip-player').loop = true;
    });
    await tapRole('button', 'Play');
    await page.waitFor(phase, { args: ['playing'], timeout: 30_000 });
    await page.waitFor(() => customElements.get('clip-more-buttons'));
    await page.waitForRole('slider', 'Seek');
    await page.evaluate(listen);
  }
  const box = () =>
    page.evaluate(() => document.querySelector('clip-player').getBoundingClientRect().toJSON());

  for (const [what, media] of [
    ['a tap', { touch: true }],
    ['a click', { touch: false }],
  ])
    it(`closes a menu by ${what} on the picture, and does nothing else`, async () => {
      await start('/embed/choices?muted=1&loop=1', 390, 1000, media);
      const press = (x, y) => (media.touch ? page.tap(x, y) : page.click(x, y));
      const places = [
        [195, 60], // the free picture
        [195, 500], // where the large button is
      ];
      for (const [x, y] of places) {
        if (!media.touch) await page.move(x + 5, y);
        await page.clickRole('button', 'Settings');
        await page.waitForRole('menu');
        const menu = await boxOf('menu');
        assert.ok(y < menu.y, 'the menu does not cover the place');
        await page.evaluate(rest);
        await press(x, y);
        await page.waitFor(() => window.__probe.byRole('menu').length === 0);
        await sleep(APART);
        assert.deepEqual(await page.evaluate(log), [], `${x}, ${y}`);
        assert.equal(await page.evaluate(isQuiet), false, 'the bar stays');
      }
      await press(195, 500);
      await page.waitFor(phase, { args: ['paused'] }); // the next one acts
    });

  it('scrolls the page from the picture and from the line, and seeks by neither', async () => {
    await start('/rooms/article', 390, 500);
    const { top, bottom } = await box();
    const { y } = await page.evaluate(linePlace);
    for (const from of [(top + bottom) / 2, y]) {
      await page.evaluate(() => document.querySelector('clip-player').scrollIntoView({ block: 'center' }));
      const line = await page.evaluate(linePlace);
      const { top: now } = await box();
      const start = from === y ? line.y : now + 40;
      const before = await page.evaluate(() => scrollY);
      const steps = [0, 12, 40, 80, 120, 160].map((up) => ({ x: 120, y: start - up }));
      await page.evaluate(rest);
      await page.swipe(steps);
      await page.waitFor((at) => scrollY > at + 60, { args: [before] });
      await sleep(APART);
      assert.deepEqual(await page.evaluate(log), []);
      assert.equal(await page.evaluate(isPreviewed), false, 'no preview is left');
    }
  });

  it('keeps the page where it is while a finger drags along the line and wanders off it', async () => {
    await start('/rooms/article', 390, 500);
    await page.evaluate(() => document.querySelector('clip-player').scrollIntoView({ block: 'center' }));
    const before = await page.evaluate(() => scrollY);
    const { left, right, y } = await page.evaluate(linePlace);
    const at = (part, off = 0) => ({ x: left + part * (right - left), y: y - off });
    await page.evaluate(() => document.querySelector('clip-player').pause());
    await page.swipe([at(0.2), at(0.25), at(0.35), at(0.5, 30), at(0.6, 90), at(0.75, 120)]);
    await page.waitFor(() => {
      const player = document.querySelector('clip-player');
      return Math.abs(player.currentTime / player.duration - 0.75) < 0.06;
    });
    assert.equal(await page.evaluate(() => scrollY), before);
    assert.equal(await page.evaluate(isPreviewed), false, 'no preview is left');
  });

  it('leaves nothing lit where a finger has been', async () => {
    await open('/watch/klitschko');
    const ground = (name) =>
      page.evaluate(
        (each) => getComputedStyle(window.__probe.byRole('button', each)[0]).backgroundColor,
        name,
      );
    for (const [name, inside] of [
      ['Share', 'Copy URL'],
      ['Embed', 'Copy code'],
    ]) {
      const before = await ground(name);
      await tapRole('button', name);
      await page.waitForRole('button', inside);
      const beforeInside = await ground(inside);
      await tapRole('button', inside);
      await sleep(APART);
      assert.equal(await ground(inside), beforeInside, inside);
      await page.press('Escape');
      await page.waitFor(() => window.__probe.byRole('dialog').length === 0);
      assert.equal(await ground(name), before, name);
    }
    await start('/watch/choices');
    for (const name of ['Captions', 'Forward 10 seconds']) {
      const before = await ground(name);
      await tapRole('button', name);
      await page.waitFor(
        (each, was) => getComputedStyle(window.__probe.byRole('button', each)[0]).backgroundColor === was,
        { args: [name, before] },
      );
    }
  });

  it('presses nothing of what opens under the finger', async () => {
    await open('/watch/klitschko');
    await page.evaluate(listen);
    for (const name of ['Share', 'Embed']) {
      await tapRole('button', name);
      await page.waitForRole('dialog');
      await sleep(APART);
      assert.deepEqual(await page.evaluate(log), ['clip-open'], name);
      await page.press('Escape');
      await page.waitFor(() => window.__probe.byRole('dialog').length === 0);
    }
  });

  it('zooms nothing by two taps: poster, buttons, line and sheets', async () => {
    await start();
    await page.clickRole('button', 'Settings');
    await page.waitForRole('menu');
    const zooms =
      await page.evaluate(`${inClip('(each) => each.getClientRects().length > 0')}.filter((each) => {
      for (let node = each; node; node = node.assignedSlot ?? node.parentNode ?? node.host)
        if (node instanceof Element && getComputedStyle(node).touchAction !== 'auto') return false;
      return true;
    }).map((each) => each.localName + '.' + each.className)`);
    assert.deepEqual(zooms, []);
  });

  it('has no field into which Safari on iPhones would zoom: all have letters of 16 px', async () => {
    await open('/watch/klitschko');
    await tapRole('button', 'Embed');
    await page.waitForRole('textbox', 'Width');
    const sizes = await page.evaluate(
      `${inClip('(each) => each.matches("input, select, textarea")')}.map((each) => parseFloat(getComputedStyle(each).fontSize))`,
    );
    assert.ok(sizes.length > 5);
    assert.ok(Math.min(...sizes) >= 16, String(sizes));
  });

  it('marks no words by a long press on the bar', async () => {
    await start();
    const [time] = await page.evaluate(
      `${inClip('(each) => each.localName === "clip-time"')}.map((each) => each.getBoundingClientRect().toJSON())`,
    );
    for (const point of [
      { x: time.left + time.width / 2, y: time.top + time.height / 2 },
      await page.evaluate(linePlace).then(({ left, y }) => ({ x: left + 60, y })),
    ]) {
      await page.swipe([point], () => sleep(LONG));
      assert.equal(await page.evaluate(() => String(getSelection())), '');
    }
    const marks = await page.evaluate(
      `${inClip('(each) => each.localName === "clip-controls"')}.map((each) => getComputedStyle(each).userSelect)`,
    );
    assert.deepEqual(marks, ['none']);
  });

  it('ends a drag that the system takes away, as where the app is changed', async () => {
    await start();
    await page.evaluate(() => document.querySelector('clip-player').pause());
    const { left, right, y } = await page.evaluate(linePlace);
    await page.swipe(
      [0.2, 0.3, 0.5].map((part) => ({ x: left + part * (right - left), y })),
      async () => {
        await page.waitFor(isPreviewed);
        await page.evaluate(() => {
          const [slider] = window.__probe.byRole('slider', 'Seek');
          for (const type of ['pointercancel', 'pointerout', 'pointerleave'])
            slider.dispatchEvent(
              new PointerEvent(type, {
                bubbles: type !== 'pointerleave',
                composed: true,
                pointerType: 'touch',
              }),
            );
          slider.parentElement.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'touch' }));
        });
      },
    );
    await page.waitFor(`!(${isPreviewed})`);
  });
});
