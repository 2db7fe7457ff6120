import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { readPng } from '../run/read-png.mjs';
import { removeFolder, temporaryFolder } from '../run/temporary-folder.mjs';
import { phase } from './clip-in-page.mjs';
import { withBrowser } from './with-browser.mjs';

const PICTURES = { white: 'brightness(0) invert(1)', black: 'brightness(0)', photograph: 'none' };
const INK = 1;

/** Runs in a page: what lies under the words of a player: the words are there, and not seen. */
const bare = (filter) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `:is(.poster, video) { filter: ${filter} !important } :is(.title, .length, :host, span) { color: transparent !important }`,
  );
  const add = (root) => {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((each) => !each.isBare), sheet];
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) add(shadowRoot);
  };
  sheet.isBare = true;
  add(document.querySelector('clip-player').shadowRoot);
};

/** Runs in a page: the poster has gone, and nothing moves. */
const isStill = () => document.querySelector('clip-player').shadowRoot.getAnimations().length === 0;

/** Runs in a page: the boxes of the lines of text in an element, CSS px. */
const linesOf = (path) => {
  let root = document.querySelector('clip-player').shadowRoot;
  for (const tag of path.slice(0, -1)) root = root.querySelector(tag).shadowRoot;
  const range = document.createRange();
  return [...root.querySelectorAll(path.at(-1))].flatMap((each) => {
    range.selectNodeContents(each);
    const { bottom: end } = each.parentElement?.getBoundingClientRect() ?? { bottom: innerHeight };
    const lines = [...range.getClientRects()].filter(({ bottom }) => bottom <= end + 1); // others are clamped
    return lines.map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
  });
};

const linear = (value) => (value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4);
const luminance = ([red, green, blue]) =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

describe('words on a picture', { timeout: 200_000 }, () => {
  let site;
  let browser;
  let page;

  withBrowser((opened) => {
    ({ site, browser, page } = opened);
  });

  const folder = temporaryFolder('contrast');
  after(() => removeFolder(folder));

  /** The least contrast of white words in these places with any pixel under them. */
  async function least(...paths) {
    const file = join(folder, 'page.png');
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await page.screenshot(file);
    const { width, height, at } = readPng(readFileSync(file));
    let most = 0;
    for (const path of paths) {
      const lines = await page.evaluate(linesOf, path);
      assert.ok(lines.length > 0, `there are words in ${path}`);
      for (const { left, top, right, bottom } of lines)
        for (let y = Math.max(0, Math.ceil(top)); y < Math.min(height, bottom); y++)
          for (let x = Math.max(0, Math.ceil(left)); x < Math.min(width, right); x++)
            most = Math.max(most, luminance(at(x, y)));
    }
    return (INK + 0.05) / (most + 0.05);
  }

  for (const [width, height] of [
    [360, 203],
    [640, 360],
  ])
    it(`have a contrast of 4.5 at least, on white, black and a photograph, at ${width} px`, async (test) => {
      if (width < browser.features.leastWidth) return test.skip('no window is so narrow');
      await page.setViewport(width, height);
      await page.goto(`${site.origin}/embed/choices?muted=1&loop=1`);
      await page.waitFor(() => document.querySelector('clip-player').player?.state.clip !== undefined);
      await page.evaluate(() => {
        document.querySelector('clip-player').clipTitle =
          'A title that is so long that it goes on in a second line, and ends there in dots';
      });
      const words = [['.title bdi'], ['.length']];
      for (const [name, filter] of Object.entries(PICTURES)) {
        await page.evaluate(bare, filter);
        const contrast = await least(...words);
        assert.ok(contrast >= 4.5, `before the press, on ${name}: ${contrast}`);
      }
      await page.clickRole('button', 'Play');
      await page.waitFor(phase, { args: ['playing'], timeout: 30_000 });
      await page.waitForRole('slider', 'Seek');
      await page.evaluate(() => document.querySelector('clip-player').pause());
      await page.waitFor(phase, { args: ['paused'] });
      await page.waitFor(isStill);
      for (const [name, filter] of Object.entries(PICTURES)) {
        await page.evaluate(bare, filter);
        const contrast = await least(['.title bdi'], ['clip-controls', 'clip-time', 'span']);
        assert.ok(contrast >= 4.5, `after it, on ${name}: ${contrast}`);
      }
    });
});
