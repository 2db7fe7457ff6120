import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { readPng } from '../run/read-png.mjs';
import { removeFolder, temporaryFolder } from '../run/temporary-folder.mjs';
import { withBrowser } from './with-browser.mjs';

/** Runs in a page: puts a player with a `<video>` child into its upper left corner, and waits for the poster. */
const put = async (controls) => {
  const video = Object.assign(document.createElement('video'), {
    poster: '/demo/clip.jpg',
    preload: 'none',
    src: '/media/klitschko/klitschko.mp4',
    controls,
  });
  const player = document.createElement('clip-player');
  player.clipTitle = 'A';
  player.style.cssText = 'position: fixed; inset: 0 auto auto 0; inline-size: 480px';
  player.append(video);
  document.body.replaceChildren(player);
  while (!player.shadowRoot?.querySelector('.poster')?.naturalWidth) await new Promise(requestAnimationFrame);
  await new Promise((done) => setTimeout(done, 500)); // bars of browsers fade in
  return video.controls;
};

describe('the bar of the browser in an adopted <video controls>', { timeout: 120_000 }, () => {
  let site;
  let page;

  withBrowser((opened) => {
    ({ site, page } = opened);
  });

  const folder = temporaryFolder('bar');
  after(() => removeFolder(folder));

  it('is not to be seen before the press, and the attribute stays', async () => {
    await page.setViewport(600, 400, {});
    await page.goto(`${site.origin}/`);
    const lower = async (controls) => {
      assert.equal(await page.evaluate(put, controls), controls);
      const file = join(folder, `${controls}.png`);
      await page.screenshot(file);
      const { at } = readPng(readFileSync(file));
      return Array.from({ length: 60 * 440 }, (_, i) => at(20 + (i % 440), 200 + Math.floor(i / 440)));
    };
    const [bare, barred] = [await lower(false), await lower(true)];
    const far = barred.filter((pixel, i) =>
      pixel.some((value, j) => Math.abs(value - bare[i][j]) > 24),
    ).length;
    assert.equal(far, 0, `${far} pixels differ`);
  });
});
