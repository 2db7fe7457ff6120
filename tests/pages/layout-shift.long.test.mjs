import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openBrowser } from '../run/drivers.mjs';
import { startSite } from '../run/site.mjs';
import { startHostPages } from './host-pages.mjs';
import { sampleCodes } from './sample-codes.mjs';

/** Notes where the text after the code begins, before any module has run. */
const note = '<p id="after">After the clip.</p><script>window.noted = after.offsetTop</script>';
const positions = () => [window.noted, document.querySelector('#after').offsetTop];
const isThere = {
  iframe: () => document.querySelector('iframe') !== null,
  script: () => document.querySelector('[data-inline-clip] iframe') !== null,
  element: () => document.querySelector('clip-player').player?.state.clip !== undefined,
};

describe('a code as it is pasted, without our style sheet', { timeout: 120_000 }, () => {
  let site;
  let hosts;
  let browser;
  let page;

  before(async () => {
    site = await startSite();
    hosts = await startHostPages();
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await hosts?.close();
    await site?.close();
  });
  beforeEach(async () => {
    await page?.close();
    page = await browser.newPage();
  });

  for (const [format, there] of Object.entries(isThere))
    for (const responsive of [false, true])
      for (const width of [360, 1280])
        it(`moves nothing: ${format}, ${responsive ? 'responsive' : 'of a size'}, ${width} px wide`, async () => {
          await page.setViewport(width, 800);
          const { [format]: code } = sampleCodes(site.origin, { responsive });
          await page.goto(hosts.origin + hosts.put({ body: code + note }));
          await page.waitFor(there, { timeout: 20_000 });
          const [noted, now] = await page.evaluate(positions);
          assert.ok(noted > 100, `${noted} px`);
          assert.ok(Math.abs(now - noted) <= 1, `from ${noted} to ${now} px`);
        });
});
