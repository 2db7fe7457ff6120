import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { version } from '../../build/embed/release.js';
import { openBrowser } from '../run/drivers.mjs';
import { startSite } from '../run/site.mjs';
import { startHostPages } from './host-pages.mjs';

const WORDS = '“A drawn town before dawn”';

/** Runs in a frame: its transcript is open, and has its words. */
const hasWords = () => {
  const { shadowRoot: root } = document.querySelector('clip-player');
  return root.querySelector('clip-transcript')?.shadowRoot.querySelectorAll('.line').length > 3;
};
/** Runs in a frame: selects words of a line of its transcript; without words, nothing. */
const select = (words = '') => {
  const { shadowRoot: root } = document.querySelector('clip-player');
  const texts = [...root.querySelector('clip-transcript').shadowRoot.querySelectorAll('.line')];
  const line = texts.find(({ textContent }) => textContent.includes(words)).firstChild;
  const at = line.data.indexOf(words);
  if (words) document.getSelection().setBaseAndExtent(line, at, line, at + words.length);
  else document.getSelection().removeAllRanges();
};
/** Runs in a frame: the text that its quote offers to be copied by hand, as far as it is selected. */
const byHand = () => {
  const { shadowRoot: root } = document.querySelector('clip-player');
  const bar = root.querySelector('clip-transcript').shadowRoot.querySelector('clip-quote').shadowRoot;
  const field = bar.querySelector('textarea');
  return field?.value.slice(field.selectionStart, field.selectionEnd);
};

describe('a quote that a host page takes from a frame of another origin', { timeout: 300_000 }, () => {
  let site;
  let hosts;
  let browser;
  let page;

  before(async () => {
    site = await startSite();
    hosts = await startHostPages();
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await hosts?.close();
    await site?.close();
  });
  beforeEach(async () => {
    await page?.close();
    page = await browser.newPage();
    await page.setViewport(900, 900);
  });

  /** A host page whose buttons open the transcript of its frame, and copy the quote that is selected there. */
  const open = async (attributes = 'allow="autoplay; fullscreen; clipboard-write"', id = 'klitschko') => {
    const body = `<button id="open">Open the words</button><button id="copy">Copy the words</button>
<iframe src="${site.origin}/embed/${id}" width="800" height="600" title="A clip" ${attributes}></iframe>`;
    const head = `<script type="module" crossorigin="anonymous">
import { RemotePlayer } from '${site.origin}/inline-clip/${version}/host.js';
const player = new RemotePlayer(document.querySelector('iframe'));
Object.assign(window, { player, told: [] });
for (const type of ['clip-open', 'clip-close', 'clip-quote', 'clip-copy', 'clip-share'])
  player.addEventListener(type, ({ detail }) => told.push([type, detail]));
document.querySelector('#open').onclick = () =>
  player.openTranscript().then(() => { window.outcome = 'done'; }, ({ name }) => { window.outcome = name; });
document.querySelector('#copy').onclick = () => {
  window.pressed = player.quote;
  navigator.clipboard.writeText(player.quote.text).then(() => { window.copied = true; }, ({ name }) => { window.copied = name; });
};
</script>`;
    await page.goto(hosts.origin + hosts.put({ body, head }));
    await page.waitFor(() => window.player?.state.clip, { timeout: 20_000 });
    return page.frame(`/embed/${id}`);
  };
  const openWords = async (frame) => {
    await page.clickRole('button', 'Open the words');
    await page.waitFor(() => window.outcome === 'done', { timeout: 20_000 });
    await frame.waitFor(hasWords, { timeout: 20_000 });
  };
  const quote = () => page.waitFor(() => window.player.quote);
  const told = (type) =>
    page.evaluate(
      (wanted) => window.told.filter(([each]) => each === wanted).map(([, detail]) => detail),
      type,
    );

  it('opens the transcript before a press, and has the words as text, HTML and Markdown', async () => {
    const frame = await open();
    await openWords(frame);
    assert.deepEqual(await told('clip-open'), [{ panel: 'transcript' }]);
    assert.equal(await page.evaluate(() => window.player.quote), null);
    await frame.evaluate(select, 'A drawn town before dawn');
    const { text, html, markdown, address, start, end } = await quote();
    assert.equal(address, `${site.origin}/watch/klitschko?start=${start}&end=${end}`);
    assert.ok(start < end);
    assert.equal(text.split('\n')[0], WORDS);
    assert.equal(text.split('\n').at(-1), address);
    assert.match(html, /^<blockquote cite=.*<iframe src="[^"]*\/embed\/klitschko\?start=/s);
    assert.match(markdown, /^> “A drawn town before dawn”/);
    await frame.evaluate(select);
    await page.waitFor(() => window.player.quote === null);
    assert.equal((await told('clip-quote')).length, 2);
    assert.deepEqual(await page.errors(), []);
  });

  it('is told what was copied and shared in the frame, and that the transcript was closed', async () => {
    const frame = await open();
    await openWords(frame);
    await frame.evaluate(select, 'A drawn town before dawn');
    await frame.clickRole('button', 'Copy quote');
    const copied = await page.waitFor(() => window.told.find(([type]) => type === 'clip-copy')?.[1]);
    assert.equal(copied.what, 'quote');
    assert.match(copied.method, /^(event|api|manual)$/);
    assert.equal(copied.text.split('\n')[0], WORDS);
    await frame.clickRole('button', 'Close');
    await page.waitFor(() => window.player.quote === null);
    await page.waitFor(() => window.told.some(([type]) => type === 'clip-close'));
  });

  for (const [what, attributes] of [
    ['that has lost its permissions', ''],
    ['whose policy denies the clipboard', `allow="clipboard-write 'none'"`],
    ['in a sandbox that allows scripts alone', 'sandbox="allow-scripts"'],
  ])
    it(`copies by a press of its own for a frame ${what}; in the frame the text can be selected`, async () => {
      const frame = await open(attributes);
      await openWords(frame);
      await frame.evaluate(select, 'A drawn town before dawn');
      await quote();
      await frame.clickRole('button', 'Copy quote');
      const method = await page.waitFor(() => window.told.find(([type]) => type === 'clip-copy')?.[1].method);
      if (method === 'manual') assert.match(await frame.waitFor(byHand), /^“A drawn town before dawn”\n— /);
      await page.clickRole('button', 'Copy the words');
      const copied = await page.waitFor(() => window.copied);
      const pressed = await page.evaluate(() => window.pressed?.text);
      assert.equal(pressed?.split('\n')[0], WORDS, 'a press on the host takes nothing away in the frame');
      assert.equal(copied, true);
      assert.equal(await page.clipboard(), pressed);
    });

  it('is refused for a clip without words, and learns nothing of a page that did not greet', async () => {
    await open(undefined, 'tail');
    await page.clickRole('button', 'Open the words');
    assert.equal(await page.waitFor(() => window.outcome), 'NotFoundError');
    const head = `<script>window.all = []; addEventListener('message', ({ data }) => all.push(data));</script>`;
    const body = `<iframe src="${site.origin}/embed/klitschko" width="800" height="600" title="A clip"></iframe>`;
    await page.goto(hosts.origin + hosts.put({ body, head }));
    const frame = await page.frame('/embed/klitschko');
    await page.waitFor(() => window.all.length > 0, { timeout: 20_000 });
    await frame.evaluate(() => {
      for (const [type, detail] of [
        ['clip-quote', { quote: null }],
        ['clip-copy', { what: 'url', text: '', method: 'event' }],
      ])
        document.querySelector('clip-player').dispatchEvent(new CustomEvent(type, { detail }));
    });
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    const all = await page.evaluate(() => window.all.map((data) => JSON.parse(data).event));
    assert.deepEqual(all, ['ready']);
  });

  it('believes nothing that another frame says of quotes', async () => {
    await open();
    await page.evaluate(() => {
      const other = document.createElement('iframe');
      other.srcdoc = `<script>parent.postMessage({ context: 'inline-clip', type: 'detail', event: 'clip-quote', detail: { quote: { text: 'false', html: '', markdown: '', address: null, start: null, end: null } } }, '*'); parent.postMessage('sent', '*')</${'script'}>`;
      const sent = new Promise((done) =>
        addEventListener('message', ({ data }) => data === 'sent' && done()),
      );
      document.body.append(other);
      return sent;
    });
    assert.equal(await page.evaluate(() => window.player.quote), null);
  });
});
