import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { basename } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { build } from 'esbuild';
import 'inline-clip';
import { parseClip } from 'inline-clip/codes';
import 'inline-clip/elements/clip-copy-field';
import { drawFaces } from 'inline-clip/ssr';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { read, root } from '../node/source-files.mjs';
import { openBrowser } from '../run/drivers.mjs';
import { injectProbe, probeScript } from '../run/probe.mjs';
import { fileListener } from '../run/serve-file.mjs';
import { openSideDoor } from '../run/side-door.mjs';

const src = '/tests/fixtures/media/short.mp4';
const poster = '/demo/assets/clip.jpg';
const title = 'A clip and its title';
const clipDocument = {
  '@type': 'VideoObject',
  name: title,
  thumbnailUrl: poster,
  contentUrl: src,
  duration: 'PT62S',
};
const inPage = `<script type="application/ld+json">${JSON.stringify(clipDocument)}</script>`;
const [example] = /<clip-player[^>]*>\n +<a href=.*<\/a>\n<\/clip-player>/.exec(read('README.md')) ?? [];
const [, exampleAddress] = /clip-src="([^"]+)"/.exec(example ?? '') ?? [];

/** What a server draws, by name, with parts of its HTML. */
const views = {
  readme: {
    view: () => html`${unsafeHTML(example)}<clip-player clip-src=${exampleAddress}></clip-player>`,
    drawn: [],
  },
  data: { view: () => html`<clip-player>${unsafeHTML(inPage)}</clip-player>`, drawn: [] },
  drawnData: {
    view: () => html`<clip-player>${unsafeHTML(inPage)}</clip-player>`,
    drawn: [title, `${poster}"`, '1:02'],
    draws: true,
  },
  attributes: {
    view: (origin) =>
      html`<clip-player src=${origin + src} poster=${poster} clip-title=${title}></clip-player>`,
    drawn: [title, `src="${poster}"`],
  },
  clip: {
    view: (origin) =>
      html`<clip-player .clip=${parseClip(clipDocument, `${origin}/clip.json`)}>${unsafeHTML(inPage)}</clip-player>`,
    drawn: [title, `${poster}"`, '1:02'],
  },
  field: { view: () => html`<clip-copy-field value="a code"></clip-copy-field>`, drawn: [] },
};

/** The HTML of a view, by Lit alone or with the faces of the documents in it. */
async function drawnBy({ view, draws }, origin) {
  const text = await collectResult(render(view(origin)));
  return draws ? drawFaces(text, `${origin}/`) : text;
}

/** What a bundler makes of the package, with and without Lit's support for hydration, by the name of the file. */
async function bundles() {
  const code = "import 'inline-clip'; import 'inline-clip/elements/clip-copy-field';";
  const sources = {
    plain: code,
    hydrating: `import '@lit-labs/ssr-client/lit-element-hydrate-support.js'; ${code}`,
  };
  const files = new Map();
  for (const [name, contents] of Object.entries(sources)) {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: root, sourcefile: `${name}.js` },
      ...{ bundle: true, splitting: true, format: 'esm', write: false, outdir: root, entryNames: name },
      chunkNames: `${name}-[hash]`,
    });
    for (const { path, text } of outputFiles) files.set(basename(path), text);
  }
  return files;
}

/** Serves `/?view=…&script=…`: a page that a server has drawn. */
async function startPages() {
  await probeScript();
  openSideDoor();
  const scripts = await bundles();
  const files = fileListener(root, ['/tests/fixtures/', '/demo/assets/']);
  const answer = async (request, response) => {
    const { pathname, searchParams, origin } = new URL(request.url, `http://${request.headers.host}`);
    const script = scripts.get(basename(pathname));
    if (script) return response.setHeader('content-type', 'text/javascript').end(script);
    if (pathname === exampleAddress) return response.end(JSON.stringify(clipDocument));
    if (pathname !== '/') return files(request, response);
    const drawn = await drawnBy(views[searchParams.get('view')], origin);
    const own = searchParams.get('script');
    const tag = own === 'none' ? '' : `<script type="module" src="/${own}.js"></script>`;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    return response.end(
      injectProbe(`<!doctype html><html lang="en"><head><title>A</title></head>${drawn}${tag}</html>`),
    );
  };
  const server = createServer(answer);
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** Runs in a page: how often each part is drawn in each element. */
const partsDrawn = () =>
  Array.from(document.querySelectorAll('clip-player'), ({ shadowRoot }) =>
    ['.frame', 'button.cover', '.title', 'img.poster', 'style'].map(
      (part) => shadowRoot.querySelectorAll(part).length,
    ),
  );

/** Runs in a page: sums how much its layout shifts, where the engine tells. */
const watchShifts = () => {
  window.shifts = 0;
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.shifts += value;
  }).observe({ type: 'layout-shift' });
};

/** Runs in a page: where the clip, its title and its poster are. */
const boxOf = () => {
  const player = document.querySelector('clip-player');
  const parts = ['.title', 'img.poster', '.play-badge'].map((part) => player.shadowRoot.querySelector(part));
  return [player, ...parts].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x, y, width, height].map(Math.round);
  });
};

describe('what a server has drawn', { timeout: 300_000 }, () => {
  let site;
  let browser;
  let page;

  before(async () => {
    site = await startPages();
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });
  beforeEach(async () => {
    page = await browser.newPage();
  });
  afterEach(() => page?.close());

  it('is the face of the clip, where the server knows it', async () => {
    for (const view of Object.values(views)) {
      const { drawn } = view;
      const text = await drawnBy(view, site.origin);
      assert.match(text, /shadowrootmode="open"/);
      for (const part of drawn) assert.ok(text.includes(part), `${part} in ${text}`);
    }
  });

  for (const script of ['plain', 'hydrating'])
    for (const name of Object.keys(views).filter((view) => view !== 'field'))
      it(`is replaced by one face, without an error, and plays: ${name}, ${script}`, async () => {
        await page.goto(`${site.origin}/?view=${name}&script=${script}`);
        await page.waitFor(
          (expected) =>
            Array.from(document.querySelectorAll('clip-player')).every(
              (player) => player.hasUpdated && player.player.state.clip?.title === expected,
            ),
          { args: [title] },
        );
        await page.evaluate(() =>
          Promise.all(
            Array.from(document.querySelectorAll('clip-player'), (player) => player.updateComplete),
          ),
        );
        const found = await page.evaluate(partsDrawn);
        assert.ok(found.length > 0);
        for (const parts of found) assert.deepEqual(parts, [1, 1, 1, 1, 0]);
        const { x, y } = await page.pointOf(() =>
          document.querySelector('clip-player').shadowRoot.querySelector('.play-badge'),
        );
        await page.click(x, y);
        await page.waitFor(() => document.querySelector('clip-player').player.state.phase === 'playing');
        assert.deepEqual(await page.errors(), []);
      });

  for (const script of ['plain', 'hydrating'])
    it(`is replaced in an element that works alone: ${script}`, async () => {
      await page.goto(`${site.origin}/?view=field&script=${script}`);
      await page.waitFor(() => document.querySelector('clip-copy-field').hasUpdated);
      const found = await page.evaluate(() =>
        ['#field', 'button'].map(
          (part) => document.querySelector('clip-copy-field').shadowRoot.querySelectorAll(part).length,
        ),
      );
      assert.deepEqual(found, [1, 1]);
      assert.deepEqual(await page.errors(), []);
    });

  it('gives way without a second request for the poster, a shift or a lost focus', async () => {
    for (const script of ['plain', 'hydrating']) {
      await page.goto(`${site.origin}/?view=clip&script=none&${script}`);
      await page.evaluate(watchShifts);
      await page.waitFor(
        () => document.querySelector('clip-player').shadowRoot.querySelector('.poster').complete,
      );
      await page.evaluate(() =>
        document.querySelector('clip-player').shadowRoot.querySelector('button').focus(),
      );
      const before = await page.evaluate(boxOf);
      await page.evaluate((name) => import(`/${name}.js`).then(() => undefined), script);
      await page.waitFor(() => document.querySelector('clip-player').hasUpdated);
      await page.evaluate(() => document.querySelector('clip-player').updateComplete.then(() => undefined));
      assert.deepEqual(await page.evaluate(boxOf), before);
      const focused = await page.evaluate(
        () => document.querySelector('clip-player').shadowRoot.activeElement?.className,
      );
      assert.equal(focused, 'cover', script);
      const posters = await page.evaluate(
        (address) => performance.getEntriesByName(new URL(address, location).href).length,
        poster,
      );
      assert.equal(posters, 1, script);
      assert.equal(await page.evaluate(() => window.shifts ?? 0), 0, script);
      assert.deepEqual(await page.errors(), []);
    }
  });

  it('is there without a script too', async () => {
    await page.goto(`${site.origin}/?view=clip&script=none`);
    const text = await page.evaluate(() => document.querySelector('clip-player').shadowRoot.textContent);
    assert.ok(text.includes(title) && text.includes('1:02'), text);
  });
});
