import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { openBrowser } from '../run/drivers.mjs';
import { startSite } from '../run/site.mjs';
import { audit } from './clip-in-page.mjs';

describe('the pages of the documentation, in a browser', { timeout: 120_000 }, () => {
  let browser;
  let page;
  let server;
  let origin;

  before(async () => {
    server = await startSite();
    ({ origin } = server);
    browser = await openBrowser();
    page = await browser.newPage();
  });
  after(async () => {
    await page?.close();
    await browser?.close();
    await server?.close();
  });

  it('find a section by words of it', async () => {
    await page.goto(`${origin}/docs`);
    await page.waitForRole('searchbox', 'Search the documentation');
    const first = await page.evaluate(async () => {
      const field = document.querySelector('#search');
      const list = document.querySelector('#results');
      const changed = new Promise((resolve) =>
        new MutationObserver(resolve).observe(list, { childList: true }),
      );
      field.value = 'strips the path';
      field.dispatchEvent(new Event('input'));
      await changed;
      return [...list.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    });
    assert.ok(first.includes('/docs/servers#behind-a-proxy'), first.join());
    assert.deepEqual(await audit(page), []);
    assert.deepEqual(await page.errors(), []);
  });

  it('change a clip in the playground, and find it again at its address', async () => {
    await page.goto(`${origin}/playground`);
    await page.waitForRole('checkbox', 'no-share');
    await page.evaluate(() => {
      const set = (id, value) => {
        const field = document.getElementById(id);
        field.value = value;
        field.dispatchEvent(new Event('input'));
      };
      document.getElementById('at-no-share').click();
      set('at---clip-accent', '#2f6f4f');
      set('at-clip-title', 'A & B');
      const theme = document.getElementById('theme');
      theme.value = 'magazine';
      theme.dispatchEvent(new Event('change'));
    });
    const shown = () => {
      const player = document.querySelector('#stage > clip-player');
      return {
        attributes: player
          .getAttributeNames()
          .filter((name) => /^(no-|clip-title)/.test(name))
          .sort(),
        theme: player.className,
        accent: player.style.getPropertyValue('--clip-accent'),
        field: document.getElementById('at-clip-title').value,
        hash: location.hash,
      };
    };
    await page.waitFor(
      () =>
        document.getElementById('style').textContent.includes('#2f6f4f') &&
        location.hash.includes('magazine'),
    );
    const before = await page.evaluate(shown);
    assert.deepEqual(before.attributes, ['clip-title', 'no-share']);
    assert.equal(before.accent, '#2f6f4f');
    assert.equal(before.theme, 'theme-magazine');
    assert.match(
      await page.evaluate(() => document.getElementById('style').textContent),
      /^\.theme-magazine \{\n {2}--clip-accent: #ff7a59;[\s\S]*\}\n\nclip-player \{\n {2}--clip-accent: #2f6f4f;\n\}$/,
    );
    await page.goto('about:blank');
    await page.goto(`${origin}/playground${before.hash}`);
    await page.waitForRole('button', 'Play: A & B');
    assert.deepEqual(await page.evaluate(shown), before);
    await page.waitFor(() => document.getElementById('frame').textContent !== '');
    const frame = await page.evaluate(() => document.getElementById('frame').textContent);
    assert.match(frame, /<iframe src="[^"]+\/embed\/klitschko"/);
    await page.evaluate(() => {
      const field = document.getElementById('document');
      field.value = field.value.replace(/"name": "[^"]*"/, '"name": "Edited </b>"');
      field.dispatchEvent(new Event('input'));
    });
    const element = await page.waitFor(() => {
      const { textContent } = document.getElementById('element');
      return textContent.includes('Edited') && textContent;
    });
    assert.match(element, /^<clip-player class="theme-magazine" clip-title="A &amp; B" no-share>\n<script/);
    assert.match(element, /"name": "Edited <\\\/b>"/);
    const odd = await page.evaluate(async () => {
      const set = (id, value) => {
        const field = document.getElementById(id);
        field.value = value;
        field.dispatchEvent(new Event('input'));
      };
      set('at---clip-accent', 'red; } body { display: none');
      set('document', '');
      await new Promise(requestAnimationFrame);
      return [
        document.getElementById('style').textContent.includes('body'),
        document.getElementById('at---clip-accent').getAttribute('aria-invalid'),
        document.getElementById('document').value,
      ];
    });
    assert.deepEqual(odd, [false, 'true', '']);
    await page.waitFor(() => /JSON/.test(document.getElementById('problems').textContent));
    assert.deepEqual(await audit(page), []);
    assert.deepEqual(await page.errors(), []);
  });
});
