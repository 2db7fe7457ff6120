import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../run/drivers.mjs';
import { startSite } from '../run/site.mjs';
import { plays } from './clip-in-page.mjs';

const title = "Kyiv Mayor Klitschko: 'We Are Ready To Defend Our City'";

/** Runs in a page: what is drawn of its clip. */
const drawn = () => {
  const player = document.querySelector('clip-player');
  const has = (selector) =>
    [...player.shadowRoot.querySelectorAll(selector)].some((each) => each.getClientRects().length > 0);
  const poster = player.shadowRoot.querySelector('img.poster');
  const link = player.shadowRoot.querySelector('a.title');
  return {
    poster:
      poster?.complete &&
      poster.naturalWidth > 0 &&
      poster.getBoundingClientRect().height > 100 &&
      getComputedStyle(poster).opacity === '1',
    title: link.getClientRects().length > 0 && link.textContent,
    href: link.href,
    address: getComputedStyle(link, '::after').content,
    buttons: has('button, .length'),
    bar: has('.bottom, clip-controls'),
    media: has('video'),
    within: link.getBoundingClientRect().bottom <= player.getBoundingClientRect().bottom + 1,
  };
};

describe('a clip on paper', { timeout: 120_000 }, () => {
  let site;
  let browser;
  let page;

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

  for (const [state, make] of [
    ['before a press', (there) => there.waitForRole('button', 'Play')],
    ['while it plays', plays],
  ])
    it(`is its poster, its title and its address ${state}`, async (test) => {
      if (!browser.features.emulatePrint) return test.skip('this driver cannot show a page as it is printed');
      await page.setViewport(800, 900, {});
      await page.goto(`${site.origin}/`);
      await make(page);
      await page.evaluate(() => document.querySelector('clip-player').scrollIntoView());
      await page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
      await page.setViewport(800, 900, { print: true });
      // The poster of a clip that has just begun is still fading in Firefox.
      await page.waitFor(() => {
        const poster = document.querySelector('clip-player').shadowRoot.querySelector('img.poster');
        return poster?.complete && getComputedStyle(poster).opacity === '1';
      });
      const { address, href, ...rest } = await page.evaluate(drawn);
      assert.ok([`"${href}"`, 'attr(href)'].includes(address), `${address} is after the title`);
      assert.match(href, /\/watch\/klitschko$/);
      assert.deepEqual(rest, { poster: true, title, buttons: false, bar: false, media: false, within: true });
      await page.setViewport(800, 900, {});
      assert.deepEqual(await page.errors(), []);
    });

  for (const [shape, style = ''] of [
    ['ratio="16/9"'],
    ['width="480" height="200"'],
    ['ratio="1/1" width="300"'],
    ['', 'height: 150px; aspect-ratio: 4'],
  ])
    it(`has room for them in a player with ${shape || style}`, async (test) => {
      if (!browser.features.emulatePrint) return test.skip('this driver cannot show a page as it is printed');
      await page.setViewport(800, 900, {});
      await page.goto(`${site.origin}/watch/klitschko`);
      await page.waitForRole('button', 'Play');
      await page.evaluate(
        (attributes, css) => {
          const player = document.querySelector('clip-player');
          player.removeAttribute('ratio');
          for (const [, name, value] of attributes.matchAll(/(\w+)="([^"]+)"/g))
            player.setAttribute(name, value);
          player.style.cssText = css;
          return player.updateComplete;
        },
        shape,
        style,
      );
      await page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
      await page.setViewport(800, 900, { print: true });
      await page.waitFor(
        () => document.querySelector('clip-player').shadowRoot.querySelector('img.poster')?.complete,
      );
      const { poster, title: name, within } = await page.evaluate(drawn);
      assert.deepEqual({ poster, title: name, within }, { poster: true, title, within: true });
      await page.setViewport(800, 900, {});
      assert.deepEqual(await page.errors(), []);
    });
});
