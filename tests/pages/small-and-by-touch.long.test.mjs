import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { phase } from './clip-in-page.mjs';
import { withBrowser } from './with-browser.mjs';

/** Runs in a page: what of its clip can be pressed, and what is wrong with it. */
const misplaced = (least) => {
  const roles = ['button', 'link', 'slider', 'menuitem', 'menuitemradio'];
  const all = roles.flatMap((role) =>
    window.__probe.byRole(role, undefined, document.querySelector('clip-player')),
  );
  return all.flatMap((element) => {
    element.scrollIntoView?.({ block: 'nearest' });
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    const isOut = left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1;
    const isSmall = width < least - 0.5 || height < least - 0.5;
    const name = `${window.__probe.roleOf(element)} ${window.__probe.nameOf(element)}`;
    return isOut || isSmall ? [`${name}: ${[left, top, width, height].map(Math.round)}`] : [];
  });
};
const isCoarse = () => matchMedia('(pointer: coarse)').matches;

describe('a clip on a small screen, at a high zoom, under a finger', { timeout: 300_000 }, () => {
  let site;
  let browser;
  let page;

  withBrowser((opened) => {
    ({ site, browser, page } = opened);
  });

  const openSettings = async () => {
    await page.goto(`${site.origin}/watch/choices`);
    await page.clickRole('button', 'Play');
    await page.waitFor(phase, { args: ['playing'], timeout: 30_000 });
    await page.clickRole('button', 'Settings');
    await page.waitForRole('menu');
    await page.waitFor(() => window.__probe.byRole('menuitem').length > 1);
  };

  for (const { name, width, height, media = {}, least, needs } of [
    // 1280 × 1024 px at 400 %.
    { name: 'at 400 % zoom', width: 320, height: 256, least: 24 },
    {
      name: 'under a finger',
      width: 390,
      height: 844,
      media: { touch: true },
      least: 44,
      needs: 'emulateTouch',
    },
    {
      name: 'under a finger, from the side',
      width: 844,
      height: 390,
      media: { touch: true },
      least: 44,
      needs: 'emulateTouch',
    },
    {
      name: 'under a finger, in forced colours',
      width: 640,
      height: 500,
      media: { touch: true, forcedColors: true },
      least: 44,
      needs: 'emulateTouch',
    },
  ])
    it(`has all that can be pressed in reach and large enough ${name}`, async (test) => {
      if (needs && !browser.features[needs]) return test.skip(`this driver lacks ${needs}`);
      if (needs === undefined && width < browser.features.leastWidth)
        return test.skip('no window is so narrow');
      await page.setViewport(width, height, media);
      await openSettings();
      assert.equal(await page.evaluate(isCoarse), media.touch === true);
      assert.deepEqual(await page.evaluate(misplaced, least), []);
      if (media.forcedColors) {
        const border = await page.evaluate(() => {
          const [menu] = window.__probe.byRole('menu');
          const style = getComputedStyle(menu);
          return style.borderTopStyle === 'solid' && style.borderTopColor === style.color;
        });
        assert.ok(border, 'the menu has an edge');
      }
      await page.press('Escape');
      await page.waitFor(() => window.__probe.byRole('menu').length === 0);
      assert.deepEqual(await page.errors(), []);
    });
});
