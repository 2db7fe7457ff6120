import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openBrowser } from '../run/drivers.mjs';
import { startSite } from '../run/site.mjs';
import { audit, plays, showsNative, startHost } from './clip-in-page.mjs';

describe('a clip site in a browser', { timeout: 300_000 }, () => {
  let browser;
  let page;
  let site;
  let host;

  before(async () => {
    site = await startSite();
    browser = await openBrowser();
    host = await startHost();
  });
  after(async () => {
    await page?.close();
    await browser?.close();
    await site?.close();
    host.close();
  });
  beforeEach(async () => {
    await page?.close();
    page = await browser.newPage();
  });

  for (const path of [
    '/watch/klitschko',
    '/watch/audio',
    '/embed/klitschko',
    '/embed/vertical?title=0',
    '/embed/unknown',
    '/watch/unknown',
  ]) {
    it(`${path} has no faults that axe finds`, async () => {
      await page.goto(site.origin + path);
      if (!path.includes('unknown')) await page.waitForRole('button', 'Play');
      assert.deepEqual(await audit(page), []);
      assert.deepEqual(await page.errors(), []);
    });
  }

  it('stands readable in a frame that forbids script: the browser’s own player, title and length', async () => {
    await host.show(
      page,
      `<iframe width="640" height="360" sandbox="" src="${site.otherOrigin}/embed/klitschko"></iframe>`,
    );
    const frame = await page.frame('/embed/klitschko');
    await showsNative(frame);
    assert.ok((await frame.evaluate(() => document.querySelector('clip-player > a').offsetHeight)) > 15);
    const text = await frame.evaluate(() => document.querySelector('clip-player > .face').textContent.trim());
    assert.match(text, /^1:02 · Example Newsroom · /);
  });

  for (const [name, attribute] of [
    ['plain', ''],
    ['sandboxed, with script', 'sandbox="allow-scripts"'],
  ]) {
    it(`plays in a frame that is ${name}, with nothing of its policy in the way`, async () => {
      await host.show(
        page,
        `<iframe width="640" height="360" ${attribute} src="${site.otherOrigin}/embed/klitschko"></iframe>`,
      );
      await plays(await page.frame('/embed/klitschko'));
      assert.deepEqual(await page.errors(), []);
    });
  }
});
