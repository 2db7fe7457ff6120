import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { phase, skipsStreams } from './clip-in-page.mjs';
import { withBrowser } from './with-browser.mjs';

/** Runs in a page: whether its clip has been played by itself, or refused: a stream stands as before, a file is paused. */
const isDecided = () => {
  const { player } = document.querySelector('clip-player');
  return player?.currentMedia !== undefined && player.state.phase !== 'starting';
};

describe('autoplay that the browser refuses', { timeout: 300_000 }, () => {
  let site;
  let browser;
  let page;

  withBrowser((opened) => {
    ({ site, browser, page } = opened);
  });

  for (const id of ['klitschko', 'stream'])
    it(`leaves ${id} with a button to play it, and no message; a press plays it`, async (test) => {
      await page.goto(`${site.origin}/embed/${id}?autoplay=1`);
      await page.waitFor(isDecided, { timeout: 25_000 });
      assert.ok(await page.evaluate(phase, 'idle', 'paused'));
      await page.waitForRole('button', 'Play');
      assert.equal(await page.countRole('button', 'Retry'), 0);
      const said = await page.evaluate(() =>
        window.__probe
          .byRole('status')
          .map((each) => window.__probe.nameOf(each))
          .join(''),
      );
      assert.equal(said, '');
      await page.clickRole('button', 'Play');
      if (id === 'stream' && skipsStreams(test, browser)) return;
      await page.waitFor(() => document.querySelector('clip-player').currentTime > 0.5, { timeout: 25_000 });
      await page.waitForRole('button', 'Pause');
      assert.deepEqual(await page.errors(), []);
    });
});
