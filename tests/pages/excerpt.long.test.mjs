import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { audit, phase } from './clip-in-page.mjs';
import { withBrowser } from './with-browser.mjs';

const LOST = 'A part cannot be carried here: this leads to the whole clip.';

/** Runs in a page: the middle of a handle, CSS px of the window; it lies on the inner side of what it marks. */
const handle = (name) => {
  const [input] = window.__probe.byRole('slider', name);
  const { left, width, top, height } = input.getBoundingClientRect();
  const grip = Number.parseFloat(getComputedStyle(input).getPropertyValue('--_grip'));
  const part = (input.valueAsNumber - input.min) / (input.max - input.min);
  return { x: left + grip / 2 + part * (width - grip), y: top + height / 2 };
};
const value = (name) => window.__probe.byRole('slider', name)[0]?.valueAsNumber;
const isOpen = () => window.__probe.byRole('slider', 'Excerpt start').length === 1;
const code = () => window.__probe.byRole('textbox', 'Embed code')[0].value;
const focused = () => {
  let { activeElement: element } = document;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element && `${window.__probe.roleOf(element)}: ${window.__probe.nameOf(element)}`;
};
/** Runs in a page: stands still at a second, and says so. */
const stand = async (time) => {
  const player = document.querySelector('clip-player');
  player.pause();
  player.player.seek(time);
  while (player.currentMedia?.seeking || Math.abs(player.currentTime - time) > 0.05)
    await new Promise((done) => setTimeout(done, 20));
};

describe('a part of a clip, shared by hand', { timeout: 300_000 }, () => {
  let site;
  let browser;
  let page;

  withBrowser((opened) => {
    ({ site, browser, page } = opened);
  });

  /** Opens the watch page of a clip, which plays without sound. */
  const play = async (width, height, media, address = '/watch/klitschko') => {
    await page.setViewport(width, height, media);
    await page.goto(`${site.origin}${address}`);
    await page.waitFor(() => document.querySelector('clip-player').player?.state.clip !== undefined);
    await page.evaluate(async () => {
      const player = document.querySelector('clip-player');
      player.muted = true;
      await player.play();
    });
    await page.waitFor(phase, { args: ['playing'], timeout: 30_000 });
  };
  /** Holds that the address comes to lead to this part: a press may take effect after the driver has sent it. */
  const shares = async (expected) => {
    const isThere = (expected) => {
      const [field] = window.__probe.byRole('textbox', 'URL');
      return new URL(field.value).search === expected;
    };
    const query = new URLSearchParams(expected).toString();
    await page.waitFor(isThere, { args: [query && `?${query}`], message: `the address has ?${query}` });
  };
  /** Holds that a handle comes to stand at a second. */
  const stands = (name, time) =>
    page.waitFor((name, time) => window.__probe.byRole('slider', name)[0]?.valueAsNumber === time, {
      args: [name, time],
      message: `${name} is ${time}`,
    });
  const tapRole = async (role, name) => {
    await page.waitForRole(role, name);
    const { x, y, width, height } = await page.evaluate(
      (role, name) => {
        const [element] = window.__probe.byRole(role, name);
        element.scrollIntoView({ block: 'nearest' });
        return window.__probe.rectOf(role, name);
      },
      role,
      name,
    );
    await page.tap(x + width / 2, y + height / 2);
  };
  const openPart = async (panel = 'Share') => {
    await page.clickRole('button', panel);
    await page.clickRole('button', 'Share a part');
    await page.waitFor(isOpen);
  };

  it('takes four taps on a phone: the eleven seconds that are meant', async (test) => {
    if (!browser.features.emulateTouch) return test.skip('this driver has no fingers');
    await play(360, 740, { touch: true });
    await page.evaluate(stand, 20);
    await tapRole('button', 'Share'); // 1
    await tapRole('button', 'Share a part'); // 2
    await page.waitFor(isOpen);
    await stands('Excerpt start', 20); // where Share was tapped
    await page.evaluate(stand, 31); // the clip plays on behind the panel: eleven seconds later
    await tapRole('button', 'To here'); // 3
    await shares({ start: '20', end: '31' });
    await page.waitForRole('paragraph', '11 seconds');
    await tapRole('button', 'Copy URL'); // 4
    await page.waitForRole('status', 'The URL has been copied to your clipboard.');
    assert.match(await page.clipboard(), /\/watch\/klitschko\?start=20&end=31$/);
    assert.deepEqual(await audit(page, 'clip-player', 'clip-dialog'), []);
    assert.deepEqual(await page.errors(), []);
  });

  it('takes four taps while the clip plays on: where it is, and eleven seconds later', async (test) => {
    if (!browser.features.emulateTouch) return test.skip('this driver has no fingers');
    await play(360, 740, { touch: true });
    const touches = () => page.evaluate(() => window.__touches);
    await page.evaluate(() => {
      window.__touches = 0;
      addEventListener('pointerdown', ({ pointerType }) => (window.__touches += pointerType === 'touch'), {
        capture: true,
      });
    });
    const now = () => page.evaluate(() => document.querySelector('clip-player').currentTime);
    await tapRole('button', 'Share'); // 1
    await tapRole('button', 'Share a part'); // 2
    await page.waitFor(isOpen);
    const start = await page.evaluate(value, 'Excerpt start');
    await page.waitFor((time) => document.querySelector('clip-player').currentTime >= time, {
      args: [start + 11],
      timeout: 30_000,
    });
    assert.ok(await page.evaluate(phase, 'playing'));
    await tapRole('button', 'To here'); // 3
    await page.waitFor(
      (suggested) => window.__probe.byRole('slider', 'Excerpt end')[0].valueAsNumber !== suggested,
      {
        args: [start + 15],
      },
    );
    const end = await page.evaluate(value, 'Excerpt end');
    assert.ok(end >= start + 10.9 && end <= (await now()) + 0.1, `${start} to ${end}`);
    await tapRole('button', 'Copy URL'); // 4
    await page.waitForRole('status', 'The URL has been copied to your clipboard.');
    assert.equal(new URL(await page.clipboard()).search, `?start=${start}&end=${end}`);
    assert.equal(await touches(), 4);
    assert.deepEqual(await page.errors(), []);
  });

  it('has handles that a finger moves, and which part again where they meet at the end', async (test) => {
    if (!browser.features.emulateTouch) return test.skip('this driver has no fingers');
    await play(360, 740, { touch: true });
    await page.evaluate(stand, 20);
    await openPart();
    const drag = async (name, dx) => {
      const { x, y } = await page.evaluate(handle, name);
      await page.swipe([0, dx / 3, dx].map((way) => ({ x: Math.max(1, Math.min(359, x + way)), y })));
    };
    await drag('Excerpt end', 400);
    await stands('Excerpt end', 62);
    await drag('Excerpt start', 400);
    await stands('Excerpt start', 61.9); // it stops before the other one
    await drag('Excerpt start', -60);
    await page.waitFor(() => window.__probe.byRole('slider', 'Excerpt start')[0].valueAsNumber < 60);
    const start = await page.evaluate(value, 'Excerpt start');
    assert.ok(start > 40 && start < 55, `the start parts from the end: ${start}`);
    await drag('Excerpt end', -400);
    await stands('Excerpt end', Math.round((start + 0.1) * 10) / 10);
    await drag('Excerpt start', -400);
    await stands('Excerpt start', 0);
    await drag('Excerpt end', -400);
    await drag('Excerpt end', 60);
    await page.waitFor(() => window.__probe.byRole('slider', 'Excerpt end')[0].valueAsNumber > 1);
    const end = await page.evaluate(value, 'Excerpt end');
    assert.ok(end > 5, `the end parts from the start at 0: ${end}`);
    await shares({ end: String(end) });
    const { x, y } = await page.evaluate(handle, 'Excerpt end');
    await page.swipe([0, 12, 60, 120].map((up) => ({ x: x + 8, y: y - up }))); // a scroll from the edge of the handle
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    assert.deepEqual(await page.evaluate(value, 'Excerpt end'), end);
    await shares({ end: String(end) });
  });

  it('is chosen by the keyboard alone', async () => {
    await play(640, 800);
    await page.evaluate(stand, 20);
    await page.evaluate(() =>
      document.querySelector('clip-player').shadowRoot.querySelector('button').focus(),
    );
    const reach = async (wanted) => {
      for (let presses = 0; presses < 40; presses += 1) {
        if ((await page.evaluate(focused)) === wanted) return;
        await page.press('Tab');
      }
      assert.fail(`Tab does not lead to ${wanted}, but to ${await page.evaluate(focused)}`);
    };
    await reach('button: Share');
    await page.press('Enter');
    await page.waitForRole('dialog');
    await reach('button: Share a part');
    await page.press('Enter');
    await page.waitFor(isOpen);
    assert.equal(await page.evaluate(focused), 'button: Share a part', 'the focus stays');
    await page.evaluate(stand, 24);
    await page.press('o');
    await shares({ start: '20', end: '24' });
    await page.evaluate(stand, 22);
    await page.press('i');
    await shares({ start: '22', end: '24' });
    await reach('slider: Excerpt start');
    await page.press('ArrowLeft');
    await page.press('ArrowUp');
    await page.press('ArrowLeft');
    await page.press('ArrowLeft', { modifiers: ['Shift'] });
    await shares({ start: '20.9', end: '24' });
    await reach('slider: Excerpt end');
    await page.press('PageUp');
    await shares({ start: '20.9', end: '34' });
    await page.press('Home');
    await shares({ start: '20.9', end: '21' });
    await page.press('End');
    await shares({ start: '20.9', end: '62' });
    assert.equal(
      await page.evaluate(() => document.querySelector('clip-player').currentTime),
      22,
      'the player keeps still',
    );
    assert.deepEqual(await audit(page, 'clip-player', 'clip-dialog'), []);
    await page.press('Escape');
    await page.waitFor(() => window.__probe.byRole('dialog').length === 0);
    assert.equal(await page.evaluate(focused), 'button: Share');
    assert.deepEqual(await page.errors(), []);
  });

  it('goes into every code at once, and from one panel into the other', async () => {
    await play(640, 800);
    await page.evaluate(stand, 20);
    await openPart();
    await page.clickRole('button', 'Excerpt end: a little later');
    await page.clickRole('button', 'Embed');
    await page.waitFor(isOpen);
    for (const [place, ...ways] of [
      ['Any website'],
      ['WordPress', 'Shortcode', 'Block'],
      ['Newsletter'],
      ['AMP'],
      ['Markdown'],
      ['For developers', 'Script', 'Element'],
    ]) {
      await page.clickRole('radio', place);
      for (const way of ways.length ? ways : [undefined]) {
        if (way) await page.clickRole('radio', way);
        await page.waitFor(() => window.__probe.byRole('textbox', 'Embed code')[0].value.includes('35.1'));
        assert.match(await page.evaluate(code), /start=["']?20\b.*end=["']?35\.1\b/s, `${place} ${way}`);
        assert.equal(await page.countRole('status', LOST), 0);
      }
    }
    await page.clickRole('radio', 'Any website');
    await page.clickRole('button', 'Share a part');
    await page.waitFor(() => window.__probe.byRole('slider', 'Excerpt start').length === 0);
    assert.doesNotMatch(await page.evaluate(code), /start=|end=/, 'closed, it hands on the whole clip');
    assert.deepEqual(await page.errors(), []);
  });

  it('is tried in the player behind the panel, by its own clock, and is left by Watch on', async () => {
    await play(640, 800);
    await page.evaluate(stand, 20);
    await openPart();
    await page.evaluate(stand, 21);
    await page.press('o');
    await page.evaluate(() => {
      document.querySelector('clip-player').playbackRate = 0.5; // a busy page hears of the end late
    });
    await page.clickRole('button', 'Play this part');
    await page.waitFor(() => document.querySelector('clip-player').player.state.excerptEnded, {
      timeout: 20_000,
    });
    const state = await page.evaluate(() => {
      const { excerpt, currentTime } = document.querySelector('clip-player').player.state;
      return { ...excerpt, isThere: Math.abs(currentTime - 21) < 0.6 };
    });
    assert.deepEqual(state, { start: 20, end: 21, isThere: true });
    await page.press('Escape');
    await page.waitForRole('button', 'Watch on');
    const clock = await page.evaluate(() => {
      const find = (root, name) =>
        [...root.querySelectorAll('*')].reduce(
          (found, each) =>
            found ??
            (each.localName === name ? each : each.shadowRoot && find(each.shadowRoot, name)) ??
            undefined,
          undefined,
        );
      const player = document.querySelector('clip-player').shadowRoot;
      const bar = find(player, 'clip-seek-slider').shadowRoot.querySelector('.excerpt');
      return [find(player, 'clip-time').shadowRoot.textContent.replace(/\s+/g, ' ').trim(), bar !== null];
    });
    assert.deepEqual(clock, ['0:01/ 0:01', true]);
    await page.clickRole('button', 'Watch on');
    await page.waitFor(() => document.querySelector('clip-player').currentTime > 21.5, { timeout: 20_000 });
    assert.ok(
      await page.evaluate(() => document.querySelector('clip-player').player.state.excerpt === undefined),
    );
    assert.deepEqual(await page.errors(), []);
  });

  it('is chosen and tried before the clip has been played, in a frame too', async () => {
    await page.setViewport(640, 800);
    for (const address of ['/watch/klitschko', '/embed/klitschko?start=31&end=36&loop=1']) {
      await page.goto(`${site.origin}${address}`);
      await page.waitForRole('button', 'Share');
      await page.waitFor(() => document.querySelector('clip-player').player?.state.clip !== undefined);
      await page.evaluate(() => {
        document.querySelector('clip-player').muted = true;
      });
      await openPart();
      const expected = address.includes('loop') ? { start: 31, end: 36 } : { start: 0, end: 15 };
      await stands('Excerpt start', expected.start);
      await stands('Excerpt end', expected.end);
      await page.clickRole('button', 'Play this part');
      await page.waitFor(phase, { args: ['playing'], timeout: 30_000 });
      await page.waitForRole('button', 'Pause');
      assert.deepEqual(
        await page.evaluate(() => ({ ...document.querySelector('clip-player').player.state.excerpt })),
        expected,
      );
      await page.clickRole('button', 'Pause');
      await page.waitForRole('button', 'Play this part');
    }
    assert.deepEqual(await page.errors(), []);
  });

  it('runs from left to right where the page runs from right to left', async () => {
    await play(640, 800);
    await page.evaluate(() => Object.assign(document.documentElement, { dir: 'rtl' }));
    await page.evaluate(stand, 20);
    await openPart();
    const { x, y } = await page.evaluate(handle, 'Excerpt end');
    await page.move(x, y);
    await page.down();
    await page.move(x + 30, y);
    await page.move(x + 60, y);
    await page.up();
    await page.waitFor(() => window.__probe.byRole('slider', 'Excerpt end')[0].valueAsNumber > 36);
    const before = await page.evaluate(value, 'Excerpt end');
    await page.press('ArrowLeft');
    await stands('Excerpt end', Math.round((before - 0.1) * 10) / 10);
  });

  it('is fetched when it is opened, with the stills, and not before', async (test) => {
    if (!browser.features.allRequests) return test.skip('this driver does not see all requests');
    await play(640, 800);
    await page.clickRole('button', 'Share');
    await page.waitForRole('button', 'Share a part');
    const asked = async () =>
      (await page.requests()).filter((address) => /clip-excerpt|storyboard/.test(address)).length;
    assert.equal(await asked(), 0);
    await page.clickRole('button', 'Share a part');
    await page.waitFor(isOpen);
    await page.waitFor(() => {
      const dialog = document.querySelector('clip-player').shadowRoot.querySelector('clip-dialog');
      const panel = dialog.querySelector('clip-share-panel').shadowRoot;
      const picker = panel.querySelector('clip-excerpt-picker').shadowRoot;
      return picker.querySelectorAll('canvas').length === 2 && panel.querySelector('.card canvas') !== null;
    });
    assert.ok((await asked()) >= 3, 'the script, the storyboard and its picture');
    assert.deepEqual(await page.errors(), []);
  });
});
