import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plays } from './clip-in-page.mjs';
import { withBrowser } from './with-browser.mjs';

/** Runs in a page: whether the button is pressed, and the clip really is in such a window. */
const stands = (inside) =>
  window.__probe.byRole('button', 'Picture in picture')[0]?.getAttribute('aria-pressed') === String(inside) &&
  (document.pictureInPictureElement !== null) === inside;

describe('picture in picture', { timeout: 120_000 }, () => {
  let site;
  let page;

  withBrowser((opened) => {
    ({ site, page } = opened);
  });

  it('takes the clip into a window of its own, and back, by its button', async (test) => {
    await page.goto(`${site.origin}/watch/klitschko`);
    if (!(await page.evaluate(() => document.pictureInPictureEnabled === true)))
      return test.skip('this engine has no picture in picture for pages to ask for');
    await plays(page);
    for (const inside of [true, false]) {
      await page.clickRole('button', 'Picture in picture');
      await page.waitFor(stands, { args: [inside] });
    }
    assert.deepEqual(await page.errors(), []);
  });
});
