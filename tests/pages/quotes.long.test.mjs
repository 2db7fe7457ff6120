import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { audit, plays } from './clip-in-page.mjs';
import { startHostPages } from './host-pages.mjs';
import { withBrowser } from './with-browser.mjs';

/** Runs in a page: the transcript in it, or in the dialog over its clip. */
const lookUp = `window.transcript = () =>
  document.querySelector('clip-transcript') ??
  document.querySelector('clip-player').shadowRoot.querySelector('clip-transcript')`;

/** Runs in a page: selects words of its transcript, from the first place of some to the last of others. */
const select = (first, last) => {
  const root = (window.transcript?.() ?? document.querySelector('clip-transcript')).shadowRoot;
  const nodes = [...root.querySelectorAll('.line')].map((line) => line.firstChild);
  const begin = nodes.find((node) => node.data.includes(first));
  const end = nodes.find((node) => node.data.includes(last));
  const offset = end.data.indexOf(last) + last.length;
  document.getSelection().setBaseAndExtent(begin, begin.data.indexOf(first), end, offset);
};
const lineCount = () =>
  document.querySelector('clip-transcript')?.shadowRoot.querySelectorAll('.line').length;
const taken = () => document.getElementById('taken').textContent;
const isPlaying = () => document.querySelector('clip-player').player?.state.phase === 'playing';
const position = () => document.querySelector('clip-player').player.currentTime;
const excerpt = () => {
  const player = document.querySelector('clip-player');
  return [player.start, player.end];
};
const hasEnded = () => document.querySelector('clip-player').player.state.excerptEnded;

describe('words that are quoted from a transcript', { timeout: 300_000 }, () => {
  let site;
  let page;

  withBrowser((opened) => {
    ({ site, page } = opened);
  });
  beforeEach(async () => {
    await page.goto(`${site.origin}/rooms/quotes`);
    await page.waitFor(lineCount, { timeout: 20_000 });
  });

  /** Copies by a button, and answers the text that was copied. */
  const copy = async (name) => {
    await page.clickRole('button', name);
    await page.waitForRole('status', 'The quote has been copied to your clipboard.');
    return page.evaluate(taken);
  };
  const paste = async (code) => {
    await page.goto(`${site.otherOrigin}/paste`);
    await page.evaluate((text) => {
      document.querySelector('textarea').value = text;
    }, code);
    await page.clickRole('button', 'Show it');
  };
  /** Plays the clip of a frame, and holds that it plays this part, and no more. */
  const playsExactly = async (frame, [start, end]) => {
    await frame.waitFor(() => document.querySelector('clip-player').player?.state.clip !== undefined);
    assert.deepEqual(await frame.evaluate(excerpt), [start, end]);
    await frame.waitForRole('button', 'Play', { timeout: 20_000 });
    await frame.evaluate(() => {
      document.querySelector('clip-player').playbackRate = 0.5; // a busy page hears of the end late
    });
    await frame.clickRole('button', 'Play');
    await frame.waitFor(isPlaying, { timeout: 30_000 });
    assert.ok((await frame.evaluate(position)) >= start - 0.1);
    await frame.waitFor(hasEnded, { timeout: 30_000 });
    assert.ok(Math.abs((await frame.evaluate(position)) - end) < 0.5);
  };

  it('play exactly that part on a page of another origin, once their HTML is pasted there', async () => {
    await page.evaluate(select, 'painted', 'roofs');
    await page.waitForRole('button', 'Copy quote');
    const text = await copy('Copy quote');
    const [words, source, address] = text.split('\n');
    assert.equal(words, '“painted the roofs”');
    assert.match(source, /^— Painter · Kyiv Mayor Klitschko: .* · 23 November 2026$/);
    assert.equal(address, `${site.origin}/watch/klitschko?start=12.9&end=14.5`);
    const code = await copy('Copy as HTML');
    await paste(code);
    assert.equal(
      await page.evaluate(() => document.querySelector('blockquote').textContent),
      '“painted the roofs”',
    );
    await playsExactly(await page.frame('/embed/klitschko'), [12.9, 14.5]);
    assert.deepEqual(await page.errors(), []);
  });

  it('are copied as Markdown, and their moment is shared by its address', async () => {
    await page.evaluate(select, 'It climbs', 'part');
    await page.waitForRole('button', 'Copy quote');
    const markdown = await copy('Copy as Markdown');
    assert.match(
      markdown,
      /^> “It climbs above the roofs\. That was the hard part”\n>\n> — Painter · \[Kyiv/,
    );
    await page.clickRole('button', 'Share this moment');
    await page.waitForRole('textbox', 'URL');
    const address = await page.evaluate(() => window.__probe.byRole('textbox', 'URL')[0].value);
    assert.equal(address, `${site.origin}/watch/klitschko?start=38&end=43`);
    assert.deepEqual(await audit(page), []);
  });

  it('are found in the page that their address opens, marked, without script too', async () => {
    await page.goto(`${site.origin}/watch/klitschko?start=12&end=16`);
    const quoted = await page.evaluate(() =>
      [...document.querySelectorAll('.quoted')].map((each) => each.textContent),
    );
    assert.deepEqual(quoted, ['[A drawn town before dawn: no real place]']);
    assert.deepEqual(await page.evaluate(excerpt), [12, 16]);
    assert.deepEqual(await audit(page), []);
  });

  it('are marked in the transcript of the player, which scrolls to them, in the page and in the frame', async () => {
    for (const address of ['/watch/klitschko?start=38&end=43', '/embed/klitschko?start=38&end=43']) {
      await page.setViewport(800, 600);
      await page.goto(site.origin + address);
      await page.evaluate(`void (${lookUp.replace("document.querySelector('clip-transcript') ??", '')})`);
      await plays(page);
      await page.clickRole('button', 'Transcript');
      const quoted = () =>
        [...(window.transcript()?.shadowRoot.querySelectorAll('[data-quoted]') ?? [])].map(
          ({ textContent }) => textContent,
        );
      const found = await page.waitFor(
        () => window.transcript()?.shadowRoot.querySelectorAll('[data-quoted]').length,
        { timeout: 20_000 },
      );
      assert.deepEqual([found, await page.evaluate(quoted)], [1, ['[The sun climbs above the roofs]']]);
      const isSeen = () => {
        const root = window.transcript().shadowRoot;
        const [line, box] = ['[data-quoted]', '.scroller'].map((each) =>
          root.querySelector(each).getBoundingClientRect(),
        );
        return line.top >= box.top && line.bottom <= box.bottom;
      };
      await page.waitFor(isSeen);
      assert.deepEqual(await page.errors(), []);
    }
  });

  it('are selected, copied, pasted and played by the keyboard alone', async () => {
    await page.evaluate(() => {
      document.querySelector('clip-transcript').shadowRoot.querySelector('.line[tabindex="0"]').focus();
    });
    await page.press('ArrowDown');
    await page.press('ArrowRight', { modifiers: ['Shift'] });
    await page.waitForRole('button', 'Copy quote');
    for (let i = 0; i < 4; i += 1) await page.press('ArrowRight', { modifiers: ['Shift'] });
    await page.press('ArrowRight', { modifiers: ['Shift', 'Alt'] });
    await page.press('Tab');
    await page.press('Tab');
    await page.press('Enter');
    await page.waitForRole('status', 'The quote has been copied to your clipboard.');
    assert.match(await page.evaluate(taken), /^“nobody speaks in the”\n/);
    await page.press('Tab');
    await page.press('Enter');
    await page.waitFor(() => document.getElementById('taken').textContent.startsWith('<blockquote'));
    const code = await page.evaluate(taken);
    await page.press('Escape');
    await page.waitFor(
      () => !document.querySelector('clip-transcript').shadowRoot.querySelector('clip-quote'),
    );
    await page.goto(`${site.otherOrigin}/paste`);
    await page.evaluate(() => document.querySelector('textarea').focus());
    await page.paste();
    assert.equal(await page.evaluate(() => document.querySelector('textarea').value), code);
    await page.press('Tab');
    await page.press('Enter');
    const frame = await page.frame('/embed/klitschko');
    await frame.waitForRole('button', 'Play', { timeout: 20_000 });
    assert.deepEqual(await frame.evaluate(excerpt), [4, 7.5]);
  });

  for (const [what, attributes] of [
    ['its code', 'allow="autoplay; fullscreen; clipboard-write"'],
    ['a code that has lost its permissions', ''],
  ]) {
    it(`are copied in the embed page, inside a frame of another origin with ${what}`, async () => {
      const hosts = await startHostPages();
      try {
        const body = `<iframe src="${site.origin}/embed/klitschko" width="800" height="450" title="A" ${attributes}></iframe>`;
        await page.goto(hosts.origin + hosts.put({ body }));
        const frame = await page.frame('/embed/klitschko');
        await frame.evaluate(`void (${lookUp})`);
        await plays(frame);
        await frame.waitForRole('button', 'Transcript');
        await frame.clickRole('button', 'Transcript');
        await frame.waitFor(() => window.transcript()?.shadowRoot.querySelectorAll('.line').length > 3, {
          timeout: 20_000,
        });
        await frame.evaluate(select, 'A drawn town', 'dawn');
        await frame.waitForRole('button', 'Copy quote');
        await frame.clickRole('button', 'Copy quote');
        const said = await frame.waitFor(() => {
          const bar = window.transcript().shadowRoot.querySelector('clip-quote').shadowRoot;
          return bar.querySelector('[role=status]').textContent;
        });
        if (said === 'The quote has been copied to your clipboard.') {
          assert.match(await page.clipboard(), /^“A drawn town before dawn”\n— Kyiv Mayor/);
        } else {
          const field = await frame.evaluate(() => {
            const bar = window.transcript().shadowRoot.querySelector('clip-quote').shadowRoot;
            const text = bar.querySelector('textarea');
            return text.value.slice(text.selectionStart, text.selectionEnd);
          });
          assert.match(said, /^Copying is not allowed here/);
          assert.match(field, /^“A drawn town before dawn”\n— Kyiv Mayor/);
        }
      } finally {
        await hosts.close();
      }
    });
  }
});
