import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openBrowser } from '../run/drivers.mjs';
import { startSite } from '../run/site.mjs';
import { audit, phase } from './clip-in-page.mjs';

/** Runs in a page: what is wider than its window, without what scrolls in a box of its own. */
const tooWide = () => {
  const { scrollWidth, clientWidth } = document.scrollingElement;
  return scrollWidth > clientWidth ? `${scrollWidth} px in ${clientWidth}` : '';
};
/** Runs in a page: the middle of the n-th element of a selector in an open transcript, which is brought into sight. */
const placeIn = (place, selector, index = 0) => {
  const transcript = document.querySelector(place);
  const element = transcript.shadowRoot.querySelectorAll(selector)[index];
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + Math.min(width, 60) / 2, y: y + height / 2 };
};
const lineCount = (place) => document.querySelector(place)?.shadowRoot?.querySelectorAll('.line').length;
/** Runs in a page: whether each transcript has a name of its own: titles and words arrive after the elements. */
const haveNames = () => {
  const sections = Array.from(document.querySelectorAll('clip-transcript'), ({ shadowRoot }) =>
    shadowRoot?.querySelector('section')?.getAttribute('aria-label'),
  );
  return !sections.includes(undefined) && new Set(sections).size === sections.length;
};

describe('the demo pages of what is quoted, on a phone', { timeout: 300_000 }, () => {
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

  const open = async (room) => {
    await page.setViewport(360, 740, { touch: true });
    await page.goto(`${site.origin}/rooms/${room}`);
    await page.waitFor(() => customElements.get('clip-player'));
  };
  const tapRole = async (role, name) => {
    await page.waitForRole(role, name);
    const { x, y, width, height } = await page.evaluate(
      (role, name) => {
        const [element] = window.__probe.byRole(role, name);
        element.scrollIntoView({ block: 'center' });
        return window.__probe.rectOf(role, name);
      },
      role,
      name,
    );
    await page.tap(x + width / 2, y + height / 2);
  };
  const lacks = (test) => {
    if (!browser.features.emulateTouch) test.skip('this driver has no fingers');
    return !browser.features.emulateTouch;
  };

  for (const room of ['seeking', 'quotes', 'plain-words', 'consent', 'wire'])
    it(`are as wide as the screen, and have nothing for axe: ${room}`, async (test) => {
      if (lacks(test)) return;
      await open(room);
      assert.equal(await page.evaluate(tooWide), '');
      assert.deepEqual(await audit(page), []);
      assert.deepEqual(await page.errors(), []);
    });

  it('have a transcript that a finger opens, and whose lines lead to their moment', async (test) => {
    if (lacks(test)) return;
    await open('transcript');
    const opener = await page.evaluate(placeIn, '[for=town]', '.opener');
    await page.tap(opener.x, opener.y);
    await page.waitFor(lineCount, { args: ['[for=town]'], timeout: 20_000 });
    await page.waitFor(haveNames, { timeout: 20_000 });
    assert.deepEqual(await audit(page), [], 'five open transcripts');
    const line = await page.evaluate(placeIn, '[for=town]', '.line', 3);
    await page.tap(line.x, line.y);
    await page.waitFor(() => document.querySelector('#town').currentTime > 1, { timeout: 20_000 });
    assert.equal(await page.evaluate(tooWide), '');
  });

  it('have quotes that a finger copies, with times and without', async (test) => {
    if (lacks(test)) return;
    for (const [room, place, said] of [
      ['quotes', '[for=clip]', /\?start=\d+(\.\d+)?&end=/],
      ['plain-words', '[for=plain]', /\/watch\/stream$/],
    ]) {
      await open(room);
      await page.waitFor(lineCount, { args: [place], timeout: 20_000 });
      await page.evaluate((place) => {
        const line = document.querySelector(place).shadowRoot.querySelector('.line');
        line.scrollIntoView({ block: 'center' });
        document.getSelection().setBaseAndExtent(line.firstChild, 0, line.firstChild, 12);
      }, place);
      await tapRole('button', 'Copy quote');
      await page.waitForRole('status', 'The quote has been copied to your clipboard.');
      assert.match(await page.clipboard(), said);
      assert.equal(await page.evaluate(tooWide), '');
      assert.deepEqual(await audit(page), []);
      await page.evaluate(() => document.getSelection().removeAllRanges());
      await tapRole('button', 'Close');
      await page.waitFor(() => window.__probe.byRole('button', 'Copy quote').length === 0);
    }
  });

  it('have consent that a finger gives, which plays', async (test) => {
    if (lacks(test)) return;
    await open('consent');
    await page.waitFor(() => window.__probe.byRole('button', 'Agree and play').length > 0);
    await tapRole('button', 'Agree and play');
    await page.waitFor(phase, { args: ['playing'], timeout: 30_000 });
  });
});
