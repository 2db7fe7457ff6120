import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withBrowser } from './with-browser.mjs';

describe('a watch page with text of 200 %', { timeout: 60_000 }, () => {
  let opened;
  withBrowser((value) => {
    opened = value;
  });

  it('is no wider than a phone, though the address of its licence has no spaces (WCAG 1.4.4, 1.4.10)', async () => {
    const { site, page } = opened;
    await page.setViewport(320, 640);
    await page.goto(`${site.origin}/watch/klitschko`);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const over = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    assert.ok(over <= 0, `${over} px too wide`);
  });
});
