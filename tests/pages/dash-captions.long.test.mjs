import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../run/drivers.mjs';
import { startSite } from '../run/site.mjs';
import { ROOT } from '../run/test-files.mjs';
import { dash, give, skipsStreams, startHost } from './clip-in-page.mjs';

const role = (value) => `<Role schemeIdUri="urn:mpeg:dash:role:2011" value="${value}"/>`;

/** What a manifest has: attributes and descriptors of its text sets; and what the menu calls them. */
const cases = {
  'of one language without labels': {
    sets: [['lang="en"'], ['lang="en"'], ['lang="en"']],
    names: ['English', 'English (2)', 'English (3)'],
  },
  'of several languages, and of none': {
    sets: [['lang="en"'], ['lang="de"'], ['']],
    names: ['English', 'German', 'Captions'],
  },
  'for the deaf, and forced': {
    sets: [
      ['lang="en"', role('main')],
      ['lang="en"', role('caption')],
      ['lang="en"', role('forced-subtitle')],
    ],
    names: ['English', 'English (CC)', 'en (forced)'],
  },
  'of one label': {
    sets: ['en', 'de', 'en'].map((tag) => [`lang="${tag}"`, '<Label>Text</Label>']),
    names: ['Text', 'Text (2)', 'Text (3)'],
  },
};

/** A server of the manifest with text sets of each case, and of their files; the cue of each says which it is. */
async function startManifests(folder) {
  const manifest = readFileSync(join(ROOT, 'tests/fixtures/media/short-dash/manifest.mpd'), 'utf8');
  const server = createServer((request, response) => {
    const [, place, file] = request.url.split('/');
    const isFile = file.endsWith('.vtt');
    const body = isFile
      ? `WEBVTT\n\n00:00.000 --> 00:09.000\nSet ${Number.parseInt(file, 10)}\n`
      : withSets(manifest, folder, Object.values(cases)[place].sets);
    const type = isFile ? 'text/vtt' : dash.type;
    response.writeHead(200, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' }).end(body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { server, origin: `http://127.0.0.1:${server.address().port}` };
}

function withSets(manifest, folder, sets) {
  const written = sets.map(
    ([attributes, inner = ''], index) =>
      `<AdaptationSet contentType="text" mimeType="text/vtt" ${attributes}>${inner}<Representation id="t${index}" bandwidth="256"><BaseURL>${index}.vtt</BaseURL></Representation></AdaptationSet>`,
  );
  return manifest
    .replaceAll(/(<Representation id="[01]"[^>]*>)/g, `$1<BaseURL>${folder}</BaseURL>`)
    .replace('</Period>', () => `${written.join('')}</Period>`);
}

/** Runs in a page: the names of the captions in the menu. */
const named = () => {
  const { shadowRoot } = document.querySelector('clip-player');
  const menu = shadowRoot.querySelector('clip-controls').shadowRoot.querySelector('clip-settings-menu');
  const items = [...menu.shadowRoot.querySelectorAll('[role=menuitemradio]')];
  return items.length > 1 && items.slice(1).map(({ textContent }) => textContent.trim());
};
/** Runs in a page: finds an item of the menu that begins with a text. */
const item = (text) => {
  const { shadowRoot } = document.querySelector('clip-player');
  const menu = shadowRoot.querySelector('clip-controls').shadowRoot.querySelector('clip-settings-menu');
  const items = [...(menu?.shadowRoot.querySelectorAll('[role^=menuitem]') ?? [])];
  return items.find(({ textContent }) => textContent.trim().startsWith(text));
};
/** Runs in a page: shows captions by their index. */
const choose = (index) => {
  const { player } = document.querySelector('clip-player');
  player.showCaptions(player.state.captionChoices[index].id);
};
/** Runs in a page: whether the cues of one set alone are shown. */
const shows = (index) => {
  const { textTracks } = document.querySelector('clip-player').shadowRoot.querySelector('video');
  const shown = [...textTracks].filter(({ mode }) => mode === 'showing');
  return shown.length === 1 && [...(shown[0].cues ?? [])].map(({ text }) => text).join() === `Set ${index}`;
};

describe('text sets of DASH', { timeout: 180_000 }, () => {
  let site;
  let host;
  let browser;
  let page;
  let manifests;

  before(async () => {
    [site, host, browser] = [await startSite(), await startHost(), await openBrowser()];
    manifests = await startManifests(new URL('.', site.origin + dash.src).href);
  });
  after(async () => {
    await page?.close();
    await browser?.close();
    host?.close();
    manifests?.server.close();
    manifests?.server.closeAllConnections();
    await site?.close();
  });

  for (const [place, [what, { names }]] of Object.entries(cases).entries())
    it(`${what}: each has a name of its own and is shown`, async (test) => {
      if (skipsStreams(test, browser)) return;
      await page?.close();
      page = await browser.newPage();
      const script = `${site.origin}/inline-clip/0.1.0/inline-clip.js`;
      await host.show(
        page,
        `<script type="module" crossorigin="anonymous" src="${script}"></script><clip-player muted loop></clip-player>`,
      );
      await page.waitFor(() => customElements.get('clip-player') !== undefined);
      await page.evaluate(give, { src: `${manifests.origin}/${place}/manifest.mpd`, type: dash.type });
      await page.clickRole('button', 'Play: A');
      await page.waitFor(() => document.querySelector('clip-player').currentTime > 0.2, { timeout: 30_000 });
      await page.evaluate(() => document.querySelector('clip-player').pause());
      await page.hoverElement(() => document.querySelector('clip-player'));
      await page.clickRole('button', 'Settings');
      await page.clickElement(item, { args: ['Captions'] });
      assert.deepEqual(await page.waitFor(named), names);
      for (const index of names.keys()) {
        await page.evaluate(choose, index);
        await page.waitFor(shows, { args: [index] });
      }
      assert.deepEqual(await page.errors(), []);
    });
});
