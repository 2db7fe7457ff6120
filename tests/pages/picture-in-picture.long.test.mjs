import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../run/drivers.mjs';
import { startSite } from '../run/site.mjs';
import { plays } from './clip-in-page.mjs';

/** Runs in a page: whether the button is pressed, and the clip really is in such a window. */
const stands = (inside) =>
  window.__probe.byRole('button', 'Picture in picture')[0]?.getAttribute('aria-pressed') === String(inside) &&
  (document.pictureInPictureElement !== null) === inside;

describe('picture in picture', { timeout: 120_000 }, () => {
  let site;
  let browser;

  before(async () => {
    site = await startSite();
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  it('takes the clip into a window of its own, and back, by its button', async (test) => {
    const page = await browser.newPage();
    try {
      await page.goto(`${site.origin}/watch/klitschko`);
      if (!(await page.evaluate(() => document.pictureInPictureEnabled === true)))
        return test.skip('this engine has no picture in picture for pages to ask for');
      await plays(page);
      for (const inside of [true, false]) {
        await page.clickRole('button', 'Picture in picture');
        await page.waitFor(stands, { args: [inside] });
      }
      assert.deepEqual(await page.errors(), []);
    } finally {
      await page.close();
    }
  });
});
