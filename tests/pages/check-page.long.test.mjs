// Engines: chromium firefox. The page has no part that differs between engines.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../run/drivers.mjs';
import { startSite } from '../run/site.mjs';
import { startOnFileServer } from '../run/static-sites.mjs';
import { audit } from './clip-in-page.mjs';

describe('the page that checks codes, in a browser', { timeout: 120_000 }, () => {
  let browser;
  let page;
  let site;
  let files;

  before(async () => {
    site = await startSite();
    files = await startOnFileServer({ probe: true });
    browser = await openBrowser();
    page = await browser.newPage();
  });
  after(async () => {
    await page?.close();
    await browser?.close();
    await site?.close();
    await files?.stop();
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

  it('does so on a site of plain files, and knows its clips', async () => {
    const { origin } = files;
    await page.goto(`${origin}/check/`);
    await page.waitForRole('textbox', 'Code or HTML');
    await page.evaluate((code) => {
      const field = document.querySelector('textarea');
      field.value = code;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, `<iframe src="${origin}/embed/klitschko/" width="640" height="480"></iframe><iframe src="${origin}/embed/nothing/"></iframe>`);
    await page.waitFor(() => /no clip with this id/.test(document.querySelector('.results').textContent));
    const value = await page.evaluate(() => document.querySelector('clip-copy-field').getAttribute('value'));
    assert.ok(value.includes(`src="${origin}/embed/klitschko/" width="640" height="360"`), value);
    assert.deepEqual(await page.errors(), []);
  });
});
