// Engines: chromium firefox. Frames in WebKit are tested by framings.long.test.mjs.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withBrowser } from './with-browser.mjs';

const title = "Kyiv Mayor Klitschko: 'We Are Ready To Defend Our City'";
const isPlaying = () => document.querySelector('clip-player').player?.state.phase === 'playing';
const codeField = () => window.__probe.byRole('textbox', 'Embed code')[0].value;

describe('the codes of the panel, pasted into a page of another origin', { timeout: 300_000 }, () => {
  let site;
  let page;

  withBrowser((opened) => {
    ({ site, page } = opened);
  });

  /** What the panel gives for a place, and the way to paste there, copied by its button. */
  const copy = async (place, way) => {
    await page.goto(`${site.origin}/`);
    await page.clickRole('button', 'Embed');
    await page.waitForRole('textbox', 'Embed code');
    await page.clickRole('radio', place);
    if (way) await page.clickRole('radio', way);
    await page.clickRole('button', 'Copy code');
    await page.waitForRole('status', 'The code has been copied to your clipboard.');
    return page.evaluate(codeField);
  };
  const paste = async (code) => {
    await page.goto(`${site.otherOrigin}/paste`);
    await page.evaluate((text) => {
      document.querySelector('textarea').value = text;
    }, code);
    await page.clickRole('button', 'Show it');
  };
  const playsInFrame = async () => {
    const frame = await page.frame('/embed/klitschko');
    await frame.waitForRole('button', 'Play', { timeout: 20_000 });
    await frame.waitFor(() => document.querySelector('clip-player').player?.state.clip !== undefined);
    await frame.clickRole('button', 'Play');
    await frame.waitFor(isPlaying, { timeout: 30_000 });
  };

  it('Script loads under its integrity, of this very version, and plays', async () => {
    const code = await copy('For developers', 'Script');
    assert.match(
      code,
      / src="[^"]+\/inline-clip\/\d+\.\d+\.\d+\/host\.js" integrity="sha384-[\w+/]{64}"><\/script>$/,
    );
    await paste(code);
    await playsInFrame();
    assert.deepEqual(await page.errors(), []);
  });

  it('Script is refused where its bytes are not the ones that the code vouches for, and the link stays', async () => {
    const code = await copy('For developers', 'Script');
    const other = code.replace(/sha384-./, (text) => (text.endsWith('A') ? 'sha384-B' : 'sha384-A'));
    await page.goto(`${site.otherOrigin}/paste`);
    await page.evaluate((text) => {
      document.querySelector('textarea').value = text;
      const note = (event) => {
        window.failed = event.target.localName;
      };
      addEventListener('error', note, { capture: true, once: true });
    }, other);
    await page.clickRole('button', 'Show it');
    await page.waitFor(() => window.failed === 'script');
    await page.waitForRole('link', title);
    assert.equal(await page.evaluate(() => document.querySelectorAll('iframe').length), 0);
  });

  it('the block for WordPress is a quotation with the link, and a frame that plays', async () => {
    await paste(await copy('WordPress', 'Block'));
    await page.waitForRole('link', title);
    await playsInFrame();
    assert.deepEqual(await page.errors(), []);
  });

  it('Newsletter is a linked picture with the title, and nothing else', async () => {
    await paste(await copy('Newsletter'));
    await page.waitFor(() => document.querySelector('#pasted img')?.naturalWidth > 0);
    const seen = await page.evaluate(() => ({
      link: document.querySelector('#pasted a').href,
      text: document.querySelector('#pasted a').textContent,
      tags: document.querySelectorAll('#pasted :is(iframe, script, clip-player, video)').length,
    }));
    assert.deepEqual(seen, { link: `${site.origin}/watch/klitschko`, text: `▶\ufe0e ${title}`, tags: 0 });
    assert.deepEqual(await page.errors(), []);
  });

  it('can all be chosen and copied in a window of 320 px', async () => {
    await page.setViewport(320, 640);
    const beginnings = [
      [['Any website'], /^<iframe /],
      [['WordPress', 'Shortcode'], /^\[embed .*\]http:.*\/watch\/klitschko\[\/embed\]$/],
      [['WordPress', 'Block'], /^<blockquote>/],
      [['Newsletter'], /^<table /],
      [['AMP'], /^<amp-video-iframe /],
      [['Markdown'], /^\[!\[Kyiv Mayor/],
      [['For developers', 'Script'], /^<div data-inline-clip=/],
      [['For developers', 'Element'], /<clip-player /],
    ];
    for (const [answers, beginning] of beginnings) {
      assert.match(await copy(...answers), beginning, answers.join(' > '));
    }
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `${overflow} px too wide`);
    assert.deepEqual(await page.errors(), []);
  });
});
