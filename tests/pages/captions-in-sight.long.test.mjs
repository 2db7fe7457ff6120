import assert from 'node:assert/strict';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { readPng } from '../run/read-png.mjs';
import { plays } from './clip-in-page.mjs';
import { withBrowser } from './with-browser.mjs';

const PATIENCE = 60_000;
const PICTURE = join(tmpdir(), `inline-clip-captions-${process.pid}.png`);

/** Runs in a page: captions are blocks of a colour that nothing else has, and stay for long. */
const paint = () => {
  const root = document.querySelector('clip-player').shadowRoot;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('video::cue { background: #0f0; color: #0f0; }');
  root.adoptedStyleSheets.push(sheet);
  root.querySelector('video').playbackRate = 0.25;
};
/** Runs in a page: the viewer has chosen a size of captions before, and the page remembers. */
const choose = (textSize) => {
  localStorage.setItem('inline-clip:caption-style', JSON.stringify({ textSize }));
  document.querySelector('clip-player').toggleAttribute('remember', true);
};
/** Runs in a page: whether the caption style that was chosen is applied: a sheet after those of the element. */
const hasStyle = () => {
  const { adoptedStyleSheets } = document.querySelector('clip-player').shadowRoot;
  return adoptedStyleSheets.some(({ cssRules }) => cssRules[0]?.cssText.startsWith('video::cue { font-size'));
};
/** Runs in a page: whether a caption is due, and the bar has come with all of it, or has gone. */
const isDue = (hasBar) => {
  const root = document.querySelector('clip-player').shadowRoot;
  const track = [...root.querySelector('video').textTracks].find(({ mode }) => mode === 'showing');
  const bar = root.querySelector('clip-controls');
  if (!bar?.shadowRoot) return false;
  const opacity = Number(getComputedStyle(bar.shadowRoot.querySelector('.bar')).opacity);
  const more = bar.shadowRoot.querySelector('clip-more-buttons')?.shadowRoot;
  return track?.activeCues?.length > 0 && !!more && opacity === (hasBar ? 1 : 0);
};
/** Runs in a page: where the shade of the bar begins to darken what is under it. */
const barTop = () => {
  const { shadowRoot } = document.querySelector('clip-player').shadowRoot.querySelector('clip-controls');
  const bar = shadowRoot.querySelector('.bar');
  return bar.getBoundingClientRect().top + Number.parseFloat(getComputedStyle(bar).paddingTop) / 4;
};

/** The rows of a picture, from the first to behind the last, that show a caption which can be read. */
function captionRows({ width, height, at }) {
  const rows = Array.from({ length: height }, (_, y) => y).filter((y) => {
    const columns = Array.from({ length: width }, (_, x) => x);
    return (
      columns.filter((x) => {
        const [red, green, blue] = at(x, y);
        return red < 50 && green > 140 && blue < 50;
      }).length > 20
    );
  });
  return rows.length ? [rows[0], rows.at(-1) + 1] : undefined;
}

describe('captions', { timeout: 300_000 }, () => {
  let site;
  let page;

  withBrowser((opened) => {
    ({ site, page } = opened);
  });
  after(() => rm(PICTURE, { force: true }));

  /**
   * Waits until a caption is due and stands, at rest, as `faultOf` finds no fault with; gives its rows. A pointer that
   * moves about a point keeps the bar, which else goes after three seconds: a slow engine needs these for two pictures.
   * Without one the bar has gone.
   */
  const place = async (faultOf, pointer) => {
    const hasBar = pointer !== undefined;
    let last;
    let fault;
    let nudge = 0;
    for (const end = Date.now() + PATIENCE; Date.now() < end; await sleep(100)) {
      nudge = 1 - nudge;
      if (hasBar) await page.move(pointer[0], pointer[1] + nudge);
      if (!(await page.evaluate(isDue, hasBar))) {
        fault ??= 'no caption is due, or the bar is not as it should be';
        continue;
      }
      const bar = hasBar ? await page.evaluate(barTop) : undefined;
      await page.screenshot(PICTURE);
      const rows = captionRows(readPng(await readFile(PICTURE)));
      fault = rows ? faultOf(rows, bar) : 'no caption can be read';
      if (!fault && String(rows) === String(last)) return rows;
      last = rows;
    }
    throw new Error(`${hasBar ? 'with' : 'without'} the bar: ${fault}: rows ${last}`);
  };

  for (const { name, clip, query, width, height, textSize, scale = 1 } of [
    {
      name: 'under a wide picture in a high box',
      clip: 'klitschko',
      query: 'start=24.1&captions=uk',
      width: 800,
      height: 600,
    },
    {
      name: 'in a wide picture in a box that is little higher',
      clip: 'klitschko',
      query: 'start=24.1&captions=en',
      width: 1280,
      height: 800,
    },
    {
      name: 'beside an upright picture in a wide box',
      clip: 'vertical',
      query: 'captions=en',
      width: 640,
      height: 360,
    },
    {
      name: 'under a wide picture on an upright phone',
      clip: 'klitschko',
      query: 'start=24.1&captions=en',
      width: 412,
      height: 915,
    },
    {
      name: 'in large letters',
      clip: 'klitschko',
      query: 'start=24.1&captions=en',
      width: 800,
      height: 600,
      textSize: 'large',
      scale: 1.5,
    },
    {
      name: 'in small letters',
      clip: 'klitschko',
      query: 'start=24.1&captions=en',
      width: 800,
      height: 600,
      textSize: 'small',
      scale: 0.75,
    },
  ])
    it(`can be read ${name}, with the bar and without`, async () => {
      await page.setViewport(width, height);
      await page.goto(`${site.origin}/embed/${clip}?${query}`);
      if (textSize) await page.evaluate(choose, textSize);
      await plays(page);
      await page.evaluate(paint);
      if (textSize) await page.waitFor(hasStyle);
      const line = Math.min(width, height) * 0.05 * 1.5 * scale;
      const pictureBottom = (height + (width * 9) / 16) / 2;
      const isTall = height - pictureBottom > 3 * line;
      const withBar = ([top, bottom], bar) => {
        if (bottom - top < line * 0.7 || bottom - top > line * 1.2) return 'not all of one row';
        if (bottom > bar) return `not above the bar, which begins at ${bar}`;
        if (isTall) return Math.abs(top - pictureBottom) < line ? '' : `not close under ${pictureBottom}`;
        return bar - bottom < line * 1.2 ? '' : `not close above the bar, which begins at ${bar}`;
      };
      const rows = await place(withBar, [width / 2, height / 3]);
      const withoutBar = (low) => {
        if (isTall) return String(low) === String(rows) ? '' : `not where it was, at ${rows}`;
        // How many rows fit under the picture depends on the machine's font.
        const isLow = height - low[1] < (textSize === 'small' ? line : 3);
        return isLow || Math.abs(low[0] - pictureBottom) < line / 2
          ? ''
          : 'not at the bottom, nor close under the picture';
      };
      await place(withoutBar);
      assert.deepEqual(await page.errors(), []);
    });
});
