import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { basename } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { build } from 'esbuild';
import { parseClip } from 'inline-clip/codes';
import { drawFaces } from 'inline-clip/ssr';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { read, root } from '../node/source-files.mjs';
import { openBrowser } from '../run/drivers.mjs';
import { injectProbe, probeScript } from '../run/probe.mjs';
import { fileListener } from '../run/serve-file.mjs';
import { openSideDoor } from '../run/side-door.mjs';
import './news-article.mjs';

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
const inPage = (document) => `<script type="application/ld+json">${JSON.stringify(document)}</script>`;
const link = html`<a href="/watch/town">A link</a>`;
const [example] = /<clip-player[^>]*>\n +<a href=.*<\/a>\n<\/clip-player>/.exec(read('README.md')) ?? [];
const [, exampleAddress] = /clip-src="([^"]+)"/.exec(example ?? '') ?? [];

/**
 * What a server draws, by name, with parts of its HTML, and the parts of the face that hydration keeps. Without the
 * support, an element that is not ours (`isOfLit`) draws itself twice.
 */
const views = {
  readme: {
    view: () => html`${unsafeHTML(example)}<clip-player clip-src=${exampleAddress}></clip-player>`,
    drawn: [],
    keeps: ['.frame', '.cover'],
  },
  data: {
    view: () => html`<clip-player>${unsafeHTML(inPage(clipDocument))}</clip-player>`,
    drawn: [],
    keeps: ['.frame', '.cover'],
  },
  drawnData: {
    view: () => html`<clip-player>${unsafeHTML(inPage(clipDocument))}</clip-player>`,
    drawn: [title, `${poster}"`, '1:02'],
    draws: true,
    keeps: ['.frame', '.poster', '.cover', '.length', '.title', '.top'],
  },
  attributes: {
    view: (origin) =>
      html`<clip-player src=${origin + src} poster=${poster} clip-title=${title}></clip-player>`,
    drawn: [title, `src="${poster}"`],
    keeps: ['.frame', '.poster', '.cover', '.title', '.top'],
  },
  link: {
    view: (origin) =>
      html`<clip-player src=${origin + src} poster=${poster} clip-title=${title}>${link}</clip-player>`,
    drawn: [title],
    keeps: ['.frame', '.poster', '.cover', '.title', '.top'],
  },
  drawnLink: {
    view: (origin) =>
      html`<clip-player src=${origin + src} poster=${poster} clip-title=${title}>${link}</clip-player>`,
    drawn: [title],
    draws: true,
    keeps: ['.frame', '.poster', '.cover', '.top', '.title', '.action'],
  },
  clip: {
    view: (origin) =>
      html`<clip-player .clip=${parseClip(clipDocument, `${origin}/clip.json`)}>${unsafeHTML(inPage(clipDocument))}</clip-player>`,
    drawn: [title, `${poster}"`, '1:02'],
    keeps: ['.frame', '.poster', '.cover', '.length', '.title', '.top'],
  },
  nested: {
    view: (origin) =>
      html`<news-article document=${JSON.stringify({ ...clipDocument, thumbnailUrl: origin + poster, contentUrl: origin + src })}></news-article>`,
    drawn: [title, `${poster}"`, '1:02'],
    keeps: ['.frame', '.poster', '.cover', '.length', '.title', '.top'],
    isOfLit: true,
  },
  field: { view: () => html`<clip-copy-field value="a code"></clip-copy-field>`, drawn: [] },
};
/** The HTML of a view, by Lit alone or with the faces of the documents in it. */
async function drawnBy({ view, draws }, origin) {
  const text = await collectResult(render(view(origin)));
  return draws ? drawFaces(text, `${origin}/`) : text;
}

/**
 * What a bundler makes of the package, by the name of the file: `page.js`, and `support.js`, Lit's support for hydration.
 * They are two scripts, because esbuild does not keep the order of modules when it splits code (esbuild#399).
 */
async function bundles() {
  const { outputFiles } = await build({
    entryPoints: {
      page: 'tests/pages/news-article.mjs',
      support: 'node_modules/@lit-labs/ssr-client/lit-element-hydrate-support.js',
    },
    ...{ absWorkingDir: root, bundle: true, splitting: true, format: 'esm', write: false, outdir: root },
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
}

/** The scripts of a page, in their order, by the name of the case. */
const scriptsOf = { none: [], plain: ['/page.js'], hydrating: ['/support.js', '/page.js'] };

/**
 * Runs in a page, before the script of the elements: keeps the parts of each face that a server has drawn, and what is
 * logged.
 */
const keepFaces = () => {
  const players = (root) =>
    Array.from(root.querySelectorAll('clip-player, news-article')).flatMap((element) =>
      element.localName === 'clip-player' ? [element] : players(element.shadowRoot),
    );
  window.logged = [];
  for (const level of ['warn', 'error'])
    console[level] = (...said) => window.logged.push(`${level}: ${said.join(' ')}`);
  const parts = (name) =>
    players(document).map(({ shadowRoot }) => shadowRoot?.querySelector(name) ?? undefined);
  const names = ['.frame', '.poster', '.cover', '.length', '.title', '.top', '.action'];
  const drawn = new Map(names.map((name) => [name, parts(name)]));
  window.players = () => players(document);
  window.kept = () =>
    names.filter((name) => parts(name).some((part, i) => part && part === drawn.get(name)[i]));
};

/** Serves `/?view=…&script=…&language=…`: a page that a server has drawn. */
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
    const tags = scriptsOf[searchParams.get('script')].map(
      (src) => `<script type="module" src="${src}"></script>`,
    );
    response.setHeader('content-type', 'text/html; charset=utf-8');
    return response.end(
      injectProbe(
        `<!doctype html><html lang="${searchParams.get('language') ?? 'en'}"><head><title>A</title></head>${drawn}<script>(${keepFaces})()</script>${tags.join('')}</html>`,
      ),
    );
  };
  const server = createServer(answer);
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** Runs in a page: how often each part is drawn in each element. */
const partsDrawn = () =>
  window
    .players()
    .map(({ shadowRoot }) =>
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

  /** Opens a view, and waits until each clip is known and drawn. */
  async function open(query, expected = title) {
    await page.goto(`${site.origin}/?${new URLSearchParams(query)}`);
    await page.waitFor(
      (name) =>
        window.players().every((player) => player.hasUpdated && player.player.state.clip?.title === name),
      { args: [expected] },
    );
    await page.evaluate(() => Promise.all(window.players().map((player) => player.updateComplete)));
  }

  /** Loads the scripts later than the page. */
  const load = (script) =>
    page.evaluate(async (files) => {
      for (const file of files) await import(file);
    }, scriptsOf[script]);

  async function plays(...logged) {
    const { x, y } = await page.pointOf(() => window.players()[0].shadowRoot.querySelector('.play-badge'));
    await page.click(x, y);
    await page.waitFor(() => window.players()[0].player.state.phase === 'playing');
    assert.deepEqual(await page.errors(), []);
    assert.deepEqual(await page.evaluate(() => window.logged), logged);
  }

  const isTried = ({ keeps, isOfLit }, script) => keeps && (script === 'hydrating' || !isOfLit);
  for (const script of ['plain', 'hydrating'])
    for (const [name, { keeps }] of Object.entries(views).filter(([, view]) => isTried(view, script)))
      it(`becomes one face, without an error, and plays: ${name}, ${script}`, async () => {
        await open({ view: name, script });
        const found = await page.evaluate(partsDrawn);
        assert.ok(found.length > 0);
        for (const parts of found) assert.deepEqual(parts, [1, 1, 1, 1, 0]);
        assert.deepEqual(
          (await page.evaluate(() => window.kept())).sort(),
          script === 'hydrating' ? keeps.sort() : [],
        );
        const { width, height } = await page.evaluate(() =>
          window.players()[0].getBoundingClientRect().toJSON(),
        );
        assert.equal(
          Math.abs(width / height - (name === 'nested' ? 4 / 3 : 16 / 9)) < 0.02,
          true,
          `${width}/${height}`,
        );
        await plays();
      });

  it('keeps what is the same in another language, and writes the words', async () => {
    await open({ view: 'drawnData', script: 'hydrating', language: 'uk' });
    await page.waitFor(() =>
      window.players()[0].shadowRoot.querySelector('.cover').ariaLabel.startsWith('Відтворити'),
    );
    assert.deepEqual(await page.evaluate(() => window.kept()), [
      '.frame',
      '.poster',
      '.cover',
      '.length',
      '.title',
      '.top',
    ]);
    await plays();
  });

  it('gives way to what the element knows better', async () => {
    await page.goto(`${site.origin}/?view=drawnData&script=none`);
    await page.evaluate(
      (document) => {
        const [player] = window.players();
        player.querySelector('script').textContent = JSON.stringify(document);
        player.setAttribute('ratio', '4/3');
      },
      { ...clipDocument, expires: '2020-01-01' },
    );
    await load('hydrating');
    await page.waitFor(() => window.players()[0].shadowRoot.querySelectorAll('clip-notice').length === 1);
    const { kept, posters } = await page.evaluate(() => ({
      kept: window.kept(),
      posters: window.players()[0].shadowRoot.querySelectorAll('.poster').length,
    }));
    assert.deepEqual([kept, posters], [['.frame', '.cover', '.length', '.title', '.top'], 0]);
    assert.deepEqual(await page.errors(), []);
  });

  it('is replaced where comments were removed, as minifiers of HTML do', async () => {
    await page.goto(`${site.origin}/?view=drawnData&script=none`);
    await page.evaluate(() => {
      const { shadowRoot } = window.players()[0];
      const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_COMMENT);
      const comments = [];
      while (walker.nextNode()) comments.push(walker.currentNode);
      for (const comment of comments) comment.remove();
    });
    await load('hydrating');
    await page.waitFor(() => window.players()[0].hasUpdated);
    assert.deepEqual(await page.evaluate(partsDrawn), [[1, 1, 1, 1, 0]]);
    await plays('warn: Error: no comments of Lit to hydrate by');
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
      await load(script);
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
