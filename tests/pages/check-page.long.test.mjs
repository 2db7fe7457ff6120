// Engines: chromium firefox. The page has no part that differs between engines.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../run/drivers.mjs';
import { startSite } from '../run/site.mjs';
import { audit } from './clip-in-page.mjs';

describe('the page that checks codes, in a browser', { timeout: 120_000 }, () => {
  let browser;
  let page;
  let site;

  before(async () => {
    site = await startSite();
    browser = await openBrowser();
    page = await browser.newPage();
  });
  after(async () => {
    await page?.close();
    await browser?.close();
    await site?.close();
  });

  it('marks a damaged code and offers the repaired one, under the policy of the site', async () => {
    await page.goto(`${site.origin}/check`);
    await page.waitForRole('textbox', 'Code or HTML');
    await page.evaluate((origin) => {
      const field = document.querySelector('textarea');
      field.value = `<iframe sandbox src="${origin}/embed/klitschko?start=5&amp;amp;end=12"></iframe>`;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, site.origin);
    await page.waitForRole('textbox', 'Repaired code');
    const value = await page.evaluate(() => document.querySelector('clip-copy-field').getAttribute('value'));
    assert.ok(value.includes(`src="${site.origin}/embed/klitschko?start=5&amp;end=12"`), value);
    assert.ok(!value.includes('sandbox'), value);
    assert.deepEqual(await audit(page), []);
    assert.deepEqual(await page.errors(), []);
  });
});
