import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plays } from './clip-in-page.mjs';
import { withBrowser } from './with-browser.mjs';

/** Runs in a page: how its clip plays. */
const heard = () => {
  const { volume, playbackRate, muted, currentTime, paused } = document.querySelector('clip-player');
  return { volume, playbackRate, muted, began: currentTime >= 4, paused, named: window.name };
};

describe('a clip that pops out', { timeout: 120_000 }, () => {
  let site;
  let browser;
  let page;

  withBrowser((opened) => {
    ({ site, browser, page } = opened);
  });

  it('goes on in the window at its place, as loud and as fast, and stops here', async (test) => {
    if (!browser.features.popups) return test.skip('this driver does not see windows that pages open');
    await page.goto(`${site.origin}/watch/klitschko`);
    await plays(page);
    await page.evaluate(() => {
      const player = document.querySelector('clip-player');
      Object.assign(player, { volume: 0.3, playbackRate: 1.25, currentTime: 4.5 });
    });
    await page.waitFor(() => document.querySelector('clip-player').player.state.volume === 0.3);
    await page.clickRole('button', 'Pop out');
    const popup = await page.popup('/embed/klitschko');
    // Firefox lets a window that was opened begin by itself now and then; else it stands there, and wants a press.
    await popup.waitFor(() =>
      ['playing', 'paused'].includes(document.querySelector('clip-player')?.player?.state.phase),
    );
    const { paused, ...rest } = await popup.evaluate(heard);
    assert.deepEqual(rest, { volume: 0.3, playbackRate: 1.25, muted: false, began: true, named: '' });
    assert.equal((await page.evaluate(heard)).paused, true);
    assert.deepEqual(await page.errors(), []);
  });
});
