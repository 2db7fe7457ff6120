import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openBrowser } from '../run/drivers.mjs';
import { startSite } from '../run/site.mjs';
import { phase, skipsStreams } from './clip-in-page.mjs';

/** Runs in a page: notes whether it comes back as it was left. */
const watchReturn = () => {
  addEventListener('pageshow', ({ persisted }) => {
    window.returned = persisted ? 'as it was' : 'anew';
  });
};
/** Runs in a page: why it was not kept, where the browser tells. https://html.spec.whatwg.org/#notrestoredreasons */
const reasons = () => {
  const { notRestoredReasons: told } = performance.getEntriesByType('navigation')[0];
  return told && JSON.stringify(told);
};
const time = () => document.querySelector('clip-player').currentTime;

describe('a page that is left and come back to', { timeout: 300_000 }, () => {
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
  beforeEach(async () => {
    await page?.close();
    page = await browser.newPage();
  });

  /** Leaves as a link does, and comes back; gives whether the page is the one that was left. */
  const leaveAndReturn = async () => {
    await page.evaluate(watchReturn);
    await page.evaluate(() => void setTimeout(() => location.assign('/')));
    await page.waitFor(() => location.pathname === '/' && document.readyState === 'complete');
    await page.back();
    return page.evaluate(() => window.returned === 'as it was');
  };

  for (const id of ['klitschko', 'stream'])
    it(`keeps a page in which ${id} plays, and the clip goes on where it was`, async (test) => {
      if (id === 'stream' && skipsStreams(test, browser)) return;
      await page.goto(`${site.origin}/rooms/site`);
      if (!(await leaveAndReturn()))
        return test.skip('this engine keeps no page when it is driven like this');
      await page.close();
      page = await browser.newPage();
      await page.goto(`${site.origin}/watch/${id}`);
      await page.clickRole('button', 'Play');
      await page.waitFor(() => document.querySelector('clip-player').currentTime > 1, { timeout: 25_000 });
      const before = await page.evaluate(time);
      if (!(await leaveAndReturn())) {
        const told = await page.evaluate(reasons);
        assert.ok(!told, `the page was not kept: ${told}`);
        return test.skip('this engine did not keep the page, and does not tell why');
      }
      await page.waitFor((least) => document.querySelector('clip-player').currentTime >= least, {
        args: [before],
      });
      const now = await page.evaluate(time);
      assert.ok(now >= before && now < before + 10, `left at ${before}, came back at ${now}`);
      await page.waitFor(phase, { args: ['playing', 'paused'] });
      if (await page.evaluate(phase, 'paused')) {
        await page.hoverElement(() => document.querySelector('clip-player'));
        await page.clickRole('button', 'Play');
      }
      await page.waitFor((from) => document.querySelector('clip-player').currentTime > from + 1, {
        args: [now],
        timeout: 20_000,
      });
      assert.deepEqual(await page.errors(), []);
    });
});
