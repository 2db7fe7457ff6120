// Engines: chromium. Others set no insets of the screen.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { phase } from './clip-in-page.mjs';
import { withBrowser } from './with-browser.mjs';

/** A phone with a notch, upright and on its side: the size of its screen, and what is hidden at its edges, CSS px. */
const upright = { size: [390, 760], insets: { top: 47, right: 0, bottom: 34, left: 0 } };
const onItsSide = { size: [844, 390], insets: { top: 0, right: 47, bottom: 21, left: 47 } };

/** Runs in a page: what reaches into an edge of the screen within the element of a role. What scrolls may do so below. */
const covered = (role, { top, right, bottom, left }) => {
  const all = (root) =>
    [...root.querySelectorAll('*')].flatMap((each) => [
      each,
      ...(each.shadowRoot ? all(each.shadowRoot) : []),
    ]);
  const [whole] = window.__probe.byRole(role);
  const isWithin = (node) =>
    node === whole || (!!node && isWithin(node.assignedSlot ?? node.parentNode ?? node.host));
  return all(document)
    .filter(
      (each) =>
        each.matches('button, input, textarea, a, h2, .body') && each.checkVisibility() && isWithin(each),
    )
    .filter((each) => {
      const box = each.getBoundingClientRect();
      const isBelow = each.matches('.body, [role=menuitem]') && box.bottom > innerHeight - bottom;
      return box.left < left || box.right > innerWidth - right || box.top < top || isBelow;
    })
    .map((each) => `${each.localName} ${each.getAttribute('aria-label') ?? each.textContent.trim()}`);
};

describe('a page with viewport-fit=cover', { timeout: 120_000 }, () => {
  let opened;
  withBrowser((value) => {
    opened = value;
  });

  async function open({ size, insets }) {
    const { site, page } = opened;
    await page.setViewport(...size, { touch: true });
    await page.setSafeArea(insets);
    await page.goto(`${site.origin}/watch/choices`);
    await page.waitFor(() => document.querySelector('clip-player').player?.state.clip !== undefined);
    return page;
  }

  it('has the menu of a playing clip beside the notch', async () => {
    const page = await open(onItsSide);
    await page.evaluate(() => {
      document.querySelector('clip-player').muted = true;
    });
    await page.clickRole('button', 'Play');
    await page.waitFor(phase, { args: ['playing'], timeout: 30_000 });
    await page.evaluate(() => document.querySelector('clip-player').pause());
    await page.clickRole('button', 'Settings');
    await page.waitForRole('menu');
    assert.deepEqual(await page.evaluate(covered, 'menu', onItsSide.insets), []);
  });

  for (const name of ['Embed', 'Share'])
    it(`has the heading of ${name} below the notch, in a dialog that fills the screen`, async () => {
      const page = await open(upright);
      await page.clickRole('button', name);
      await page.waitForRole('dialog');
      await page.waitForRole('button', name === 'Embed' ? 'Copy code' : 'Copy URL');
      await page.waitFor(() => window.__probe.byRole('dialog')[0].getAnimations().length === 0);
      assert.deepEqual(await page.evaluate(covered, 'dialog', upright.insets), []);
      assert.equal((await page.evaluate(() => window.__probe.rectOf('dialog'))).height, 760);
    });
});
