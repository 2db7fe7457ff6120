import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { openBrowser } from '../run/drivers.mjs';
import { startSite } from '../run/site.mjs';
import { skipsStreams } from './clip-in-page.mjs';

let site;
let browser;
let page;
let captions;
let room;

before(async () => {
  site = await startSite();
  browser = await openBrowser();
  page = await browser.newPage();
  room = `${site.origin}/rooms/as-pages-are`;
  await page.goto(room);
  captions = await page.evaluate(() =>
    [...document.querySelectorAll('[data-shows] figcaption')].map(({ textContent }) => textContent),
  );
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** What is said of the samples that do not play, by a word of their caption. */
const closed = {
  Expired: 'This clip is no longer available.',
  another: 'This clip can only be watched elsewhere.',
};

it('plays each sample of the room "As pages are" by one press, or says why it does not', async (test) => {
  assert.equal(captions.length, 11);
  for (const [at, caption] of captions.entries()) {
    await test.test(caption, async (sample) => {
      const [, words] = Object.entries(closed).find(([word]) => caption.includes(word)) ?? [];
      if (words) {
        await page.evaluate((index) => document.querySelectorAll('clip-player')[index].scrollIntoView(), at);
        await page.waitFor(
          (index, text) => {
            const notice = document
              .querySelectorAll('clip-player')
              [index].shadowRoot.querySelector('clip-notice');
            return notice?.shadowRoot.textContent.includes(text);
          },
          { args: [at, words], timeout: 20_000 },
        );
        return;
      }
      const lacksMp3 = () => document.createElement('audio').canPlayType('audio/mpeg') === '';
      if (/MP3/.test(caption) && (await page.evaluate(lacksMp3))) return sample.skip('no MP3 in this engine');
      if (/stream|HLS/.test(caption) && skipsStreams(sample, browser)) return;
      await page.goto(room); // WebKitGTK does not start every one of many media elements of a page
      await page.evaluate((index) => {
        const player = document.querySelectorAll('clip-player')[index];
        player.scrollIntoView({ block: 'center' });
        player.muted = true;
        player.shadowRoot.querySelector('.cover').click();
      }, at);
      await page.waitFor((index) => document.querySelectorAll('clip-player')[index].currentTime > 0.3, {
        args: [at],
        timeout: 40_000,
      });
    });
  }
  assert.deepEqual(await page.errors(), []);
});

it('shows below each sample what the page contains', async () => {
  const shown = await page.waitFor(() => {
    const texts = [...document.querySelectorAll('[data-shows] pre')].map(({ textContent }) => textContent);
    return texts.length && texts;
  });
  assert.equal(shown.length, captions.length);
  for (const text of shown) assert.match(text, /^<clip-player[\s\S]*<\/clip-player>$/);
});
