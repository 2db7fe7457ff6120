import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import jsqr from 'jsqr';
import { readPng } from '../run/read-png.mjs';
import { removeFolder, temporaryFolder } from '../run/temporary-folder.mjs';
import { audit } from './clip-in-page.mjs';
import { withBrowser } from './with-browser.mjs';

const decode = jsqr.default ?? jsqr;

/** Runs in a page: an element of the Share panel. */
const inPanel = (selector) => {
  const dialog = document.querySelector('clip-player').shadowRoot.querySelector('clip-dialog');
  return dialog?.querySelector('clip-share-panel')?.shadowRoot?.querySelector(selector);
};

/** What a camera reads on a screenshot of a page. */
function readCode(file) {
  const { width, height, at } = readPng(readFileSync(file));
  const pixels = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) pixels.set([...at(x, y), 255], (y * width + x) * 4);
  return decode(pixels, width, height)?.data;
}

describe('the QR code of the Share panel', { timeout: 120_000 }, () => {
  let site;
  let browser;
  let page;

  withBrowser((opened) => {
    ({ site, browser, page } = opened);
  });

  const folder = temporaryFolder('qr');
  after(() => removeFolder(folder));

  const media = { plain: {}, dark: { dark: true }, 'forced colors': { forcedColors: true } };
  for (const [name, features] of Object.entries(media))
    it(`is read from the screen as the address, and follows it (${name})`, async (test) => {
      if (features.dark && !browser.features.emulateDark)
        return test.skip('this driver emulates no dark mode');
      if (features.forcedColors && !browser.features.emulateForcedColors)
        return test.skip('this driver emulates no forced colors');
      await page.setViewport(720, 900, features);
      await page.goto(`${site.origin}/watch/klitschko`);
      await page.waitForRole('button', 'Share');
      await page.clickRole('button', 'Share');
      await page.clickRole('button', 'QR');
      await page.waitForRole('img', 'QR code of this address');
      await page.waitFor(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
      const shot = async () => {
        await page.evaluate(`(${inPanel})('.qr').scrollIntoView({ block: 'center' })`);
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        );
        const file = join(folder, 'page.png');
        await page.screenshot(file);
        return readCode(file);
      };
      const address = await page.evaluate(`(${inPanel})('clip-copy-field').value`);
      assert.equal(address, `${site.origin}/watch/klitschko`);
      assert.equal(await shot(), address);
      await page.clickRole('button', 'Share a part');
      await page.waitForRole('slider', 'Excerpt end');
      const part = await page.evaluate(`(${inPanel})('clip-copy-field').value`);
      assert.match(part, /[?&]end=\d/);
      assert.equal(await shot(), part);
      assert.deepEqual(await audit(page), []);
      assert.deepEqual(await page.errors(), []);
    });
});
