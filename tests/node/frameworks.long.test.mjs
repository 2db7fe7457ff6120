import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { buildConsumer, consumers, isInstalled } from '../run/consumer-projects.mjs';
import { serveConsumer } from '../run/consumer-server.mjs';
import { openBrowser } from '../run/drivers.mjs';
import { packPackage } from '../run/pack-package.mjs';
import { root } from './source-files.mjs';

/**
 * Projects by name, `all`, or nothing for those that are quick to install, and those that `npm run check:frameworks` has
 * installed. CI starts without a cache, and takes the quick ones alone.
 */
const wanted = process.env.INLINE_CLIP_CONSUMERS ?? '';
const isHere = (name) => consumers[name].isQuick || (!process.env.CI && isInstalled(name));
const isWanted = (name) => (wanted ? wanted === 'all' || wanted.split(',').includes(name) : isHere(name));
const skipOf = (name) => !isWanted(name) && 'npm run check:frameworks installs and runs it';
/** What is true of a project beside its markup. */
const metaOf = (name) =>
  JSON.parse(readFileSync(join(root, 'tests/consumers', name, 'package.json'), 'utf8'));

/** Runs in a page: whether the clip of an element is known, and its script has drawn it. */
const isReady = (id) => {
  const player = document.getElementById(id);
  return player?.hasUpdated && player.player.state.clip && document.readyState === 'complete';
};
/** Runs in a page: whether the clip of an element moves. */
const moves = (id) => {
  const player = document.getElementById(id);
  return player.player.state.phase === 'playing' || player.currentTime > 0.2;
};
const part = (id, selector) => document.getElementById(id)?.shadowRoot?.querySelector(selector);

describe('a project that is built with the packed package', { timeout: 1_800_000 }, () => {
  let archive;
  let browser;

  before(async () => {
    archive = packPackage();
    browser = await openBrowser('chromium');
  });
  after(() => browser?.close());

  it('is one of those that are listed', () => {
    const folders = readdirSync(join(root, 'tests/consumers'), { withFileTypes: true })
      .filter(
        (entry) =>
          entry.isDirectory() && existsSync(join(entry.parentPath ?? entry.path, entry.name, 'package.json')),
      )
      .map(({ name }) => name)
      .filter((name) => name !== 'node_modules');
    assert.deepEqual(folders.sort(), Object.keys(consumers).sort());
  });

  for (const name of Object.keys(consumers))
    it(`plays, and hands out codes: ${name}`, { skip: skipOf(name) }, async () => {
      const folder = await buildConsumer(name, archive);
      const server = await serveConsumer(folder);
      const page = await browser.newPage();
      try {
        const { draws, hydrates, hasNoScript } = metaOf(name);
        const html = readFileSync(join(folder, 'index.html'), 'utf8');
        assert.match(html, /<clip-player[^>]* id=/);
        assert.equal(html.includes('shadowrootmode="open"'), draws ?? false);
        await page.goto(`${server.origin}/`);
        if (hasNoScript) await showsFace(page);
        else await usesClips(page, hydrates ?? false);
        assert.deepEqual(await page.errors(), []);
        assert.deepEqual(
          server.missing.filter((path) => !path.endsWith('favicon.ico')),
          [],
        );
      } finally {
        await page.close();
        server.close();
      }
    });
});

/** What a viewer does: looks, plays the file, opens Embed, plays the stream. */
async function usesClips(page, hydrates) {
  for (const id of ['town', 'stream']) await page.waitFor(isReady, { args: [id], timeout: 20_000 });
  assert.deepEqual(await page.evaluate(facts, 'town'), {
    faces: 1,
    title: 'The town',
    isWide: true,
    isServed: hydrates,
    off: [],
  });
  await press(page, 'town', '.play-badge');
  await page.waitFor(moves, { args: ['town'], timeout: 30_000 });
  await press(page, 'stream', '.action');
  await page.waitForRole('textbox', 'Embed code', { timeout: 20_000 });
  await page.press('Escape');
  await page.waitFor(() => window.__probe.byRole('textbox', 'Embed code').length === 0);
  await press(page, 'stream', '.play-badge');
  await page.waitFor(moves, { args: ['stream'], timeout: 30_000 });
  const captions = await page.evaluate(() =>
    Array.from(document.querySelectorAll('figcaption'), ({ textContent }) => textContent),
  );
  assert.ok(captions.length === 0 || captions.join() === 'The town,The stream', captions.join());
}

/** Runs in a page: what is drawn of a clip, and which of our switches are on. */
function facts(id) {
  const player = document.getElementById(id);
  const { width, height } = player.getBoundingClientRect();
  return {
    faces: player.shadowRoot.querySelectorAll('.frame').length,
    title: player.shadowRoot.querySelector('.title').textContent.trim(),
    isWide: Math.abs(width / height - 16 / 9) < 0.02,
    isServed: Boolean(player.shadowRoot.querySelector('.poster[data-served]')),
    off: ['sticky', 'noShare', 'noEmbed', 'remember', 'concurrent'].filter((name) => player[name]),
  };
}

/** What a reader sees without any script. */
async function showsFace(page) {
  const shown = await page.evaluate(() => {
    const { shadowRoot } = document.getElementById('town');
    const { width, height } = shadowRoot.querySelector('.title').getBoundingClientRect();
    const poster = shadowRoot.querySelector('img.poster');
    return {
      text: shadowRoot.querySelector('.frame').textContent.replace(/\s+/g, ' ').trim(),
      isSeen: width > 20 && height > 8 && poster.getBoundingClientRect().height > 100,
      isDefined: Boolean(customElements.get('clip-player')),
    };
  });
  assert.match(shown.text, /The town/);
  assert.match(shown.text, /0:02/);
  assert.deepEqual([shown.isSeen, shown.isDefined], [true, false]);
}

async function press(page, id, selector) {
  const { x, y } = await page.pointOf(part, { args: [id, selector] });
  await page.click(x, y);
}
