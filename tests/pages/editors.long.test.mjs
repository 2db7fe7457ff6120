import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { openBrowser } from '../run/drivers.mjs';
import { startSite } from '../run/site.mjs';
import { eleventySite, findHugo, hugoSite } from '../run/site-generators.mjs';
import { removeFolder } from '../run/temporary-folder.mjs';
import { ROOT } from '../run/test-files.mjs';
import { plays, showsNative, startHost } from './clip-in-page.mjs';
import { markdownTable } from './markdown-table.mjs';
import { demandRepair } from './repaired-by-check.mjs';
import { sampleCodes } from './sample-codes.mjs';

const engine = process.env.INLINE_CLIP_ENGINE ?? 'chromium';
const skip = engine !== 'chromium' && 'the editors write the same in all engines';
const docs = join(ROOT, 'docs/cms.md');
const codesOf = ['iframe', 'WordPress', 'script', 'E-mail', 'Markdown', 'address'];
const html = ['iframe', 'WordPress', 'script', 'E-mail'];

/** Which codes each is given: those that its users paste there. */
const rows = [
  ['DOMPurify, default', html],
  ['DOMPurify, recipe', html],
  ['sanitize-html, default', html],
  ['sanitize-html, recipe', html],
  ['rehype-sanitize, default', html],
  ['rehype-sanitize, recipe', html],
  ['js-xss, recipe', html],
  ['TinyMCE, default', html],
  ['TinyMCE, recipe', html],
  ['TinyMCE, Insert media, recipe', ['address']],
  ['CKEditor 5, Insert media, recipe', ['address']],
  ['Editor.js, pasted, recipe', ['address']],
  ['TipTap StarterKit, default', html],
  ['TipTap StarterKit, recipe', html],
  ['Quill, pasted', html],
  ['Quill, video button', ['address']],
  ['markdown-it, default', ['Markdown']],
  ['markdown-it, with HTML', [...html, 'Markdown']],
  ['markdown-it, with HTML, linkify and typographer', [...html, 'Markdown']],
  ['marked, default', [...html, 'Markdown']],
  ['remark-html, default', [...html, 'Markdown']],
  ['remark-html, with HTML', [...html, 'Markdown']],
  ['Hugo, Markdown page', [...html, 'Markdown']],
  ['Hugo, shortcode', ['address']],
  ['Eleventy, Markdown page', [...html, 'Markdown']],
  ['Eleventy, shortcode', ['address']],
];

const missing = { Hugo: findHugo().missing };
/** Why a row cannot be tried here; undefined where it can. */
const whySkipped = (name) => {
  const [software, why] = Object.entries(missing).find(([one]) => name.startsWith(one)) ?? [];
  return why && !process.env.CI ? `SKIPPED: ${software} is not here (${why})` : undefined;
};

/** Those that delete frames whole: of the iframe code nothing is left. */
const withoutFrames = /^(?:DOMPurify|TipTap StarterKit|rehype-sanitize|sanitize-html), default/;
/** Those that delete all HTML, links too. */
const withoutHtml = ['remark-html, default', 'Hugo, Markdown page'];

/** The recipes of docs/cms.md, with the clip site of the test. */
const recipes = (origin) => ({
  name: 'recipes',
  setup({ onLoad, onResolve }) {
    const blocks = [...readFileSync(docs, 'utf8').matchAll(/^```js\n(.*?)^```$/gms)].map(([, code]) => code);
    onResolve({ filter: /^recipe:/ }, ({ path }) => ({
      path: path.slice('recipe:'.length),
      namespace: 'recipe',
    }));
    onLoad({ filter: /.*/, namespace: 'recipe' }, ({ path }) => {
      const found = blocks.filter((code) => code.includes(path));
      if (found.length !== 1)
        throw new Error(`docs/cms.md: expected one block with "${path}", found ${found.length}`);
      const { host, hostname, protocol } = new URL(origin);
      const contents = found[0]
        .replaceAll('https://clips.example.org', origin)
        .replaceAll('https:\\/\\/clips\\.example\\.org', `${protocol}\\/\\/${host}`)
        .replaceAll("'clips.example.org'", `'${hostname}'`)
        .replaceAll('clips\\.example\\.org', host);
      return { contents, resolveDir: ROOT };
    });
  },
});

/** Runs in a page: what a text of HTML has of a clip, and all text that a reader sees of it. */
const look = (text) => {
  const { body } = new DOMParser().parseFromString(text, 'text/html');
  const frame = body.querySelector('iframe[src*="/embed/"], iframe[src*="/watch/"]');
  const link = body.querySelector('a[href*="/watch/"], a[href*="/embed/"]');
  return {
    frame: frame?.outerHTML,
    sandbox: frame?.getAttribute('sandbox'),
    query: new URL(frame?.src ?? link?.href ?? 'http://none/').search,
    isLink: link !== null,
    placeholder:
      body.querySelector('[data-inline-clip]') !== null &&
      body.querySelector('script[src$="host.js"]') !== null,
    shown: body.textContent,
  };
};
const rawText = /<\/?[a-z]|&(?:lt|gt|amp|quot|#\d+);|https?:\/\/|data-inline-clip|!\[/i;

describe('the codes in editors and sanitizers', { timeout: 300_000 }, () => {
  if (skip) {
    it('is tried', (test) => test.skip(skip));
    return;
  }
  let site;
  let host;
  let browser;
  let page;
  let codes;
  const known = new Set();
  const [hugo, eleventy] = [hugoSite(), eleventySite()];
  const onePage = async (name, text) => (await eleventy.built({ [name]: text }))[name];
  const generators = {
    'Hugo, Markdown page': (text) => hugo.built(text).html,
    'Hugo, shortcode': (text) => hugo.built(`{{< clip src="${text}" >}}`).html,
    'Eleventy, Markdown page': (text) => onePage('a.md', text),
    'Eleventy, shortcode': (text) => onePage('a.md', `{% clip "${text}" %}`),
  };
  const table = new Map(rows.map(([name]) => [name, {}]));

  before(async () => {
    site = await startSite();
    host = await startHost();
    browser = await openBrowser();
    const options = { start: 5, end: 12 };
    const { iframe, wordpress, script, mail, markdown } = sampleCodes(site.origin, {
      options,
      responsive: true,
    });
    const address = `${site.origin}/watch/klitschko?start=5&end=12`;
    codes = { iframe, WordPress: wordpress, script, 'E-mail': mail, Markdown: markdown, address };
    const bundle = {
      entryPoints: [join(ROOT, 'tests/pages/editors-entry.mjs')],
      plugins: [recipes(site.origin)],
    };
    const { outputFiles } = await build({
      ...bundle,
      bundle: true,
      write: false,
      format: 'iife',
      minify: true,
    });
    page = await browser.newPage();
    await host.show(page, '');
    await page.evaluate(`void (() => { ${outputFiles[0].text}\n })()`);
  });
  after(async () => {
    await browser?.close();
    host?.close();
    await site?.close();
    for (const { folder } of [hugo, eleventy]) removeFolder(folder);
  });

  /** What a software makes of a text. */
  const through = (name, text) =>
    generators[name]?.(text) ??
    page.evaluate(
      async (software, given) => (window.through[software] ?? (await window.domPurifyRecipe()))(given),
      name,
      text,
    );

  /** Plays a frame in a page of its own, as far as its sandbox lets it. */
  const outcomeOfFrame = async ({ frame, sandbox, query }) => {
    const mute = sandbox === '';
    if (!known.has(frame)) {
      const reader = await browser.newPage();
      try {
        await host.show(reader, frame);
        const inside = await reader.frame('/klitschko');
        await (mute ? showsNative(inside) : plays(inside));
      } finally {
        await reader.close();
      }
      known.add(frame);
    }
    assert.equal(query, '?start=5&end=12', 'the excerpt survives');
    return mute ? 'plays, without script' : 'plays';
  };

  const outcomeOf = async (written) => {
    const seen = await page.evaluate(look, written);
    if (rawText.test(seen.shown)) return 'raw text';
    if (seen.frame) return outcomeOfFrame(seen);
    if (seen.placeholder) return 'plays';
    if (seen.isLink) assert.equal(seen.query, '?start=5&end=12', 'the excerpt survives');
    return seen.isLink ? 'link' : 'nothing';
  };

  for (const [name, given] of rows) {
    it(`shows no raw text, and leaves what can be mended: ${name}`, async (test) => {
      if (whySkipped(name)) return test.skip(whySkipped(name));
      for (const code of given) {
        const written = await through(name, codes[code]);
        const outcome = await outcomeOf(written);
        assert.notEqual(outcome, 'raw text', `${code}: ${written}`);
        const isLost = withoutHtml.includes(name)
          ? code !== 'Markdown'
          : /^iframe/.test(code) && withoutFrames.test(name);
        assert.equal(outcome === 'nothing', isLost, written);
        const isLink = code === 'E-mail';
        demandRepair(written, { origin: site.origin, outcome, query: '?start=5&end=12', isLink });
        table.get(name)[code] = outcome;
      }
    });
  }

  for (const name of rows
    .map(([row]) => row)
    .filter((row) => /recipe/.test(row) && !/Insert media|pasted/.test(row))) {
    it(`lets no frame of another site in: ${name}`, async (test) => {
      if (name.startsWith('TinyMCE')) return test.skip('an editor is no sanitizer');
      for (const src of [
        'https://evil.example/embed/x',
        `https://evil.example/?${site.origin}/embed/`,
        'javascript:0',
      ]) {
        const written = await through(
          name,
          `<p>a</p><iframe src="${src}" width="640" height="360"></iframe>`,
        );
        assert.doesNotMatch(written, /evil|javascript/);
      }
    });
  }

  for (const name of ['js-xss, default', 'markdown-it, default'])
    it(`mends what shows HTML as text by its rule: ${name}`, async () => {
      for (const code of ['iframe', 'WordPress', 'script']) {
        const written = await through(name, codes[code]);
        assert.equal(await outcomeOf(written), 'raw text', written);
        demandRepair(written, { origin: site.origin, outcome: 'raw text', query: '?start=5&end=12' });
      }
    });

  it('leaves a link of another code, wherever nothing is left of the iframe code', () => {
    for (const [name, cells] of table) {
      if (cells.iframe !== 'nothing') continue;
      const code = withoutHtml.includes(name) ? 'Markdown' : 'E-mail';
      assert.equal(cells[code], 'link', name);
    }
  });

  it('is what docs/cms.md says', (test) => {
    const skipped = rows.map(([name]) => whySkipped(name)).find((why) => why);
    if (skipped) return test.skip(skipped);
    const text = readFileSync(docs, 'utf8');
    const lines = [...table].map(([name, cells]) => [name, ...codesOf.map((code) => cells[code] ?? '–')]);
    const head = ['software', ...codesOf];
    const written = text.replace(
      /(?<=<!-- editors -->\n\n).*?(?=\n?<!-- \/editors -->)/s,
      `${markdownTable([head, ...lines])}\n`,
    );
    if (process.env.INLINE_CLIP_WRITE_DOCS) writeFileSync(docs, written);
    else assert.equal(text, written, 'INLINE_CLIP_WRITE_DOCS=1 writes the table anew');
  });
});
