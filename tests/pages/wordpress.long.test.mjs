import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../run/drivers.mjs';
import { startSite } from '../run/site.mjs';
import { startOnFileServer } from '../run/static-sites.mjs';
import { ROOT } from '../run/test-files.mjs';
import { findWordPress, startWordPress } from '../run/wordpress.mjs';
import { markdownTable } from './markdown-table.mjs';
import { demandRepair } from './repaired-by-check.mjs';
import { sampleCodes } from './sample-codes.mjs';
import { seenByReader } from './seen-by-reader.mjs';
import { WordPressEditor } from './wordpress-editor.mjs';
import { hostilePosts } from './wordpress-hostile-posts.mjs';

const { missing } = findWordPress();
const engine = process.env.INLINE_CLIP_ENGINE ?? 'chromium';
const skip =
  engine === 'chromium'
    ? missing && !process.env.CI && `SKIPPED: WordPress is not here (${missing})`
    : 'WordPress answers all engines alike';
const excerpt = [5, 12];
const users = ['administrator', 'author'];

/** Ways in which a code comes into a post: each gives the content of the post. */
const inHtmlBlock = (code) => `<!-- wp:html -->\n${code}\n<!-- /wp:html -->`;
const inShortcodeBlock = (code) => `<!-- wp:shortcode -->\n${code}\n<!-- /wp:shortcode -->`;
const inClassic = (code) => code;
const pasted = (code, editor) => editor.paste(code);

const ways = [
  { name: 'iframe code, pasted', format: 'iframe', content: pasted },
  { name: 'iframe code, block “Custom HTML”', format: 'iframe', content: inHtmlBlock },
  { name: 'WordPress code, pasted', format: 'wordpress', content: pasted },
  { name: 'WordPress code, block “Custom HTML”', format: 'wordpress', content: inHtmlBlock },
  { name: 'WordPress code, classic editor', format: 'wordpress', content: inClassic },
  { name: 'script code, block “Custom HTML”', format: 'script', content: inHtmlBlock },
  { name: 'address, pasted', format: 'address', content: pasted },
  { name: 'address on a line of its own, classic editor', format: 'address', content: inClassic },
  { name: '[embed] code, block “Shortcode”', format: 'shortcode', content: inShortcodeBlock },
  { name: '[embed] code, classic editor', format: 'shortcode', content: inClassic },
  { name: 'block “Clip”', format: 'block', content: inClassic, needsPlugin: true },
  {
    name: '[inline_clip] in a block “Shortcode”',
    format: 'pluginShortcode',
    content: inShortcodeBlock,
    needsPlugin: true,
  },
];

describe('the codes in a real WordPress', { timeout: 300_000 }, () => {
  if (skip) {
    it('is tried', (test) => test.skip(skip));
    return;
  }
  let site;
  let plain;
  let wordPress;
  let browser;
  let codes;
  const editors = {};
  const known = new Set();
  const table = new Map(ways.map(({ name }) => [name, {}]));

  before(async () => {
    assert.ok(!missing, missing);
    site = await startSite();
    plain = await startOnFileServer({ probe: true });
    wordPress = await startWordPress([site.port, new URL(plain.origin).port]);
    browser = await openBrowser();
    codes = codesAt(site.origin);
    for (const user of users) {
      editors[user] = new WordPressEditor(await browser.newPage(), wordPress.origin);
      await editors[user].open(user);
    }
  });
  after(async () => {
    await browser?.close();
    await wordPress?.stop();
    await plain?.stop();
    await site?.close();
  });

  /** What a reader, who is not logged in, gets of a code. */
  const read = async (user, { format, content }) => {
    const page = await browser.newPage();
    try {
      const address = await editors[user].publish(await content(codes[format], editors[user]));
      const seen = await seenByReader(page, address, { excerpt, known });
      return { ...seen, html: await (await fetch(address)).text() };
    } finally {
      await page.close();
    }
  };

  for (const withPlugin of [false, true]) {
    describe(withPlugin ? 'with the plugin' : 'without the plugin', () => {
      before(() => wordPress.setPlugin(withPlugin ? `${site.origin}/` : ''));

      for (const way of ways.filter(({ needsPlugin }) => withPlugin || !needsPlugin)) {
        it(`shows no raw text, and loses no excerpt, of: ${way.name}`, async () => {
          for (const user of users) {
            const { outcome, ...seen } = await read(user, way);
            assert.notEqual(outcome, 'raw text', `${user}: ${seen.shown}`);
            table.get(way.name)[`${user} ${withPlugin}`] = outcome;
            demandRepair(seen.html, { origin: site.origin, outcome, query: '?start=5&end=12' });
            if (!seen.frame) continue;
            assert.equal(seen.border, 0, `${user}: no border`);
            assert.ok(seen.width <= seen.column + 1, `${user}: ${seen.width} px in ${seen.column} px`);
            assert.ok(Math.abs(seen.ratio - 16 / 9) < 0.05, `${user}: the ratio is ${seen.ratio}`);
            if (withPlugin) assert.equal(seen.isSandboxed, false, user);
          }
        });
      }
    });
  }

  describe('the plugin', () => {
    before(() => wordPress.setPlugin(`${site.origin}/`));

    it('offers its block in the editor, with a field for each attribute and what the reader will see', async () => {
      const editor = new WordPressEditor(await browser.newPage(), wordPress.origin);
      await editor.open('author');
      const { page } = editor;
      await page.evaluate((url) => {
        const { blocks, data } = window.wp;
        const block = blocks.createBlock('inline-clip/clip', { url, start: '0:05', end: '12' });
        data.dispatch('core/block-editor').resetBlocks([block]);
      }, `${site.origin}/watch/klitschko`);
      const labels = () =>
        [...document.querySelectorAll('[data-type="inline-clip/clip"] label')].map(
          ({ textContent }) => textContent,
        );
      await page.waitFor(() => document.querySelector('[data-type="inline-clip/clip"] iframe') !== null, {
        timeout: 20_000,
      });
      assert.deepEqual(await page.evaluate(labels), [
        'Address of the clip',
        'Start, such as 0:12',
        'End',
        'Width, px',
        'Height, px',
      ]);
      const shown = () => document.querySelector('[data-type="inline-clip/clip"] iframe').src;
      assert.equal(await page.evaluate(shown), `${site.origin}/embed/klitschko?start=5&end=12`);
      const written = () => window.wp.data.select('core/editor').getEditedPostContent();
      assert.match(await page.evaluate(written), /^<!-- wp:inline-clip\/clip \{"url":.*\} \/-->$/);
      await page.close();
    });

    it('keeps the excerpt of an address at a site of plain files, which cannot answer for it', async () => {
      await wordPress.setPlugin(`${plain.origin}/`);
      const page = await browser.newPage();
      const address = await editors.author.publish(`${plain.origin}/watch/klitschko/?start=5&end=12`);
      assert.equal((await seenByReader(page, address, { excerpt, known })).outcome, 'plays');
      await page.close();
    });

    it('makes links of its frames in feeds, whose readers delete frames', async () => {
      await wordPress.setPlugin(`${site.origin}/`);
      const foreign = '<iframe src="https://maps.example/" title="A map"></iframe>';
      const clip = /<a [^>]*href="[^"]*\/watch\/klitschko\?start=5[^"]*end=12">Kyiv Mayor [^<]+<\/a>/g;
      for (const format of ['iframe', 'wordpress', 'script', 'address', 'block', 'pluginShortcode']) {
        const address = await editors.administrator.publish(`${codes[format]}\n\n${foreign}`);
        const feed = await (await fetch(`${wordPress.origin}/?feed=rss2`)).text();
        const item = feed.split('<item>').find((text) => text.includes(`<link>${address}</link>`));
        assert.deepEqual(item.match(/<iframe .*?<\/iframe>/gs), [foreign], format);
        assert.equal(item.match(clip)?.length, 1, `${format}: ${item}`);
      }
    });

    it('says on its settings page which address is none, and keeps the others', async () => {
      const say = async (text) => {
        const page = await (await fetch('/wp-admin/options-general.php?page=inline-clip')).text();
        const form = new DOMParser()
          .parseFromString(page, 'text/html')
          .querySelector('form[action="options.php"]');
        if (!form) return undefined;
        const body = new FormData(form);
        body.set('inline_clip_sites', text);
        const saved = await fetch('/wp-admin/options.php', { method: 'POST', body });
        return new DOMParser().parseFromString(await saved.text(), 'text/html').querySelector('#wpbody')
          ?.textContent;
      };
      const text = `${site.origin} clips.example.org`;
      const administrator = await editors.administrator.page.evaluate(say, text);
      assert.match(administrator, /expected an http\(s\) address such as .*, got "clips\.example\.org"/);
      assert.equal(await wordPress.sites(), `${site.origin}/`);
      assert.equal(await editors.author.page.evaluate(say, 'https://evil.example/'), undefined);
      assert.equal(await wordPress.sites(), `${site.origin}/`);
    });
  });

  describe('what an author may not', () => {
    before(() => wordPress.setPlugin(`${site.origin}/`));

    for (const [name, content] of hostilePosts) {
      it(`does nothing with ${name}`, async () => {
        const page = await browser.newPage();
        try {
          const text = content.replaceAll('SITE', site.origin);
          await page.goto(await editors.author.publish(text));
          const found = await page.evaluate(() => {
            const article = document.querySelector('.entry-content');
            const all = [...article.querySelectorAll('*')];
            return {
              frames: [...article.querySelectorAll('iframe, script, object, [data-inline-clip]')].map(
                (one) => one.outerHTML,
              ),
              handlers: all.filter((one) => one.getAttributeNames().some((name) => /^on/.test(name))).length,
              hasRun: 'hasRun' in window,
              hrefs: [...article.querySelectorAll('a')].map(({ protocol }) => protocol),
              text: article.textContent,
            };
          });
          const own = found.frames.filter((html) => !html.includes(` src="${site.origin}/embed/`));
          assert.deepEqual([own, found.handlers, found.hasRun], [[], 0, false]);
          assert.ok(found.hrefs.every((protocol) => /^https?:$/.test(protocol)));
          assert.doesNotMatch(found.text, /\[\/?inline_clip|<[a-z]/);
        } finally {
          await page.close();
        }
      });
    }

    it('takes an address of the settings only where it is one', async () => {
      await wordPress.setPlugin(`javascript:x ${site.origin}/ https://a.example/?x "><b>`);
      assert.equal(await wordPress.sites(), `${site.origin}/`);
    });

    it('says to those who can mend a post what is wrong in it, and to readers nothing', async () => {
      const address = await editors.author.publish(
        '[inline_clip url="https://evil.example/watch/x" start="soon"]',
      );
      const problemIn = (text) => /<p class="inline-clip-problem">(.*?)<\/p>/.exec(text)?.[1];
      const mine = (url) => fetch(url).then((answer) => answer.text());
      assert.match(
        problemIn(await editors.author.page.evaluate(mine, address)),
        /url: expected .*got &quot;https:\/\/evil\.example\/watch\/x&quot;/,
      );
      assert.equal(problemIn(await (await fetch(address)).text()), undefined);
    });
  });

  it('is what docs/cms.md says', () => {
    const file = join(ROOT, 'docs/cms.md');
    const text = readFileSync(file, 'utf8');
    const written = text.replace(/(?<=<!-- wordpress -->\n\n).*?(?=\n\n<!-- \/wordpress -->)/s, rows(table));
    if (process.env.INLINE_CLIP_WRITE_DOCS) writeFileSync(file, written);
    else assert.equal(text, written, 'INLINE_CLIP_WRITE_DOCS=1 writes the table anew');
  });
});

function codesAt(origin) {
  const [start, end] = excerpt;
  const settings = { options: { start, end }, responsive: true };
  const address = `${origin}/watch/klitschko?start=${start}&end=${end}`;
  return {
    ...sampleCodes(origin, settings),
    address,
    block: `<!-- wp:inline-clip/clip ${JSON.stringify({ url: `${origin}/watch/klitschko`, start: '0:05', end: '12' })} /-->`,
    pluginShortcode: `[inline_clip url="${origin}/watch/klitschko" start="0:05" end="12" width="480"]`,
  };
}

/** The table of docs/cms.md. */
function rows(table) {
  const head = ['code and way', 'administrator', 'author', 'administrator, plugin', 'author, plugin'];
  const body = [...table].map(([name, cells]) => [
    name,
    ...[false, true].flatMap((plugin) => users.map((user) => cells[`${user} ${plugin}`] ?? '–')),
  ]);
  return markdownTable([head, ...body]);
}
