import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { openBrowser } from '../run/drivers.mjs';
import { startSite } from '../run/site.mjs';

let site;
let browser;
let page;
let captions;

before(async () => {
  site = await startSite();
  browser = await openBrowser();
  page = await browser.newPage();
  await page.goto(`${site.origin}/rooms/as-pages-are`);
  captions = await page.evaluate(() =>
    [...document.querySelectorAll('[data-shows] figcaption')].map(({ textContent }) => textContent),
  );
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** Runs in a page: whether the first sample says so. */
const says = (text) => {
  const player = document.querySelector('[data-shows] > clip-player');
  player.scrollIntoView({ block: 'center' });
  return player.shadowRoot.querySelector('clip-notice')?.shadowRoot.textContent.includes(text);
};
/** Runs in a page: presses the first sample. */
const press = () => {
  const player = document.querySelector('[data-shows] > clip-player');
  player.scrollIntoView({ block: 'center' });
  player.muted = true;
  player.shadowRoot.querySelector('.cover').click();
};

/** What is said of the samples that do not play, by a word of their caption. */
const closed = {
  Expired: 'This clip is no longer available.',
  another: 'This clip can only be watched elsewhere.',
};

it('shows below each sample what the page contains', async () => {
  const shown = await page.waitFor(() => {
    const texts = [...document.querySelectorAll('[data-shows] pre')].map(({ textContent }) => textContent);
    return texts.length && texts;
  });
  assert.equal(shown.length, captions.length);
  for (const text of shown) assert.match(text, /^<clip-player[\s\S]*<\/clip-player>$/);
});

it('plays each sample of the room "As pages are" by one press, or says why it does not', async (test) => {
  assert.equal(captions.length, 11);
  // It takes WebKitGTK two minutes; the same forms are tried in it by tests/elements/player/adoption*.
  if (!browser.features.movesStreams) return test.skip('the streams of this room do not move here');
  for (const caption of captions) {
    await test.test(caption, async (sample) => {
      const [, words] = Object.entries(closed).find(([word]) => caption.includes(word)) ?? [];
      const lacksMp3 = () => document.createElement('audio').canPlayType('audio/mpeg') === '';
      if (words) await page.waitFor(says, { args: [words], timeout: 20_000 });
      else if (/MP3/.test(caption) && (await page.evaluate(lacksMp3))) sample.skip('no MP3 in this engine');
      else {
        await page.evaluate(press);
        await page.waitFor(() => document.querySelector('[data-shows] > clip-player').currentTime > 0.3, {
          timeout: 40_000,
        });
      }
      await page.evaluate(() => document.querySelector('[data-shows]').remove()); // one after the other
    });
  }
  assert.deepEqual(await page.errors(), []);
});
