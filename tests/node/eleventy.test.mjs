import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { frameAllow } from '../../build/embed/frame-html.js';
import { parseEmbedCode } from '../../build/embed/parse-embed-code.js';
import { clip } from '../../integrations/eleventy/clip.js';
import { eleventySite } from '../run/site-generators.mjs';
import { removeFolder } from '../run/temporary-folder.mjs';

const site = 'https://clips.example.org';

describe('the Eleventy shortcode', () => {
  const { folder, built } = eleventySite();
  after(() => removeFolder(folder));

  it('makes a frame of it in Liquid, Nunjucks and Markdown pages, which is read back as the same embed', async () => {
    const address = `${site}/watch/klitschko?muted=1`;
    const pages = await built({
      'a.liquid': `{% clip "${address}", 5, 12.5, 480, 270, '"A" & <b>' %}`,
      'b.njk': `{% clip "${address}", start=5, end=12.5, width=480, height=270, title='"A" & <b>' %}`,
      'c.md': `Before\n\n  {% clip "${address}", 5, 12.5, 480, 270, '"A" & <b>' %}\n\nAfter\n`,
    });
    assert.deepEqual(Object.keys(pages).sort(), ['a.liquid', 'b.njk', 'c.md']);
    for (const [name, html] of Object.entries(pages)) {
      const { spec } = parseEmbedCode(html) ?? assert.fail(`${name}: ${html}`);
      assert.equal(spec.embedUrl, `${site}/embed/klitschko`, name);
      assert.deepEqual([spec.width, spec.height, spec.title], [480, 270, '"A" & <b>'], name);
      assert.deepEqual([spec.options.start, spec.options.end, spec.options.muted], [5, 12.5, true], name);
      assert.ok(html.includes(` allow="${frameAllow}" allowfullscreen `), html);
      assert.doesNotMatch(html, /&lt;iframe|<pre>/);
    }
  });

  it('says in which page a value is wrong', async () => {
    await assert.rejects(built({ 'wrong.md': `{% clip "${site}/about" %}` }), (error) => {
      const words = [];
      for (let cause = error; cause; cause = cause.originalError ?? cause.cause) words.push(cause.message);
      return (
        /wrong\.md/.test(words.join('\n')) &&
        /clip: src: expected the address of a clip/.test(words.join('\n'))
      );
    });
  });
});

describe('clip of the Eleventy shortcode', () => {
  for (const [page, frame] of [
    ['watch/watch/', 'embed/watch/'],
    ['watch/k.html', 'embed/k.html'],
    ['embed/k', 'embed/k'],
    ['a/watch/k', 'a/embed/k'],
    ['watch/k?start=5&end=12', 'embed/k?start=5&#38;end=12'],
  ]) {
    it(`finds the embed page of ${page}`, () => {
      assert.ok(
        clip(`${site}/${page}`).startsWith(`<iframe src="${site}/${frame}" width="640" height="360" `),
      );
    });
  }

  it('puts the times that are given in place of those of the address', () => {
    assert.match(clip(`${site}/watch/k?start=5&end=12`, 6), /embed\/k\?start=6&#38;end=12"/);
  });

  for (const [values, message] of [
    [[], /src: expected the address of a clip .* got ""/],
    [['javascript:alert(1)//watch/k'], /src: expected/],
    [[`${site}/watch/k"><script>`], /src: expected/],
    [[`${site}/watch/${'k'.repeat(65)}`], /src: expected/],
    [[`${site}/watch/k`, 'soon'], /start: expected seconds .* got "soon"/],
    [[`${site}/watch/k`, { end: '1:00' }], /end: expected seconds .* got "1:00"/],
    [[`${site}/watch/k`, '', '', 'wide'], /width: expected px .* got "wide"/],
    [[`${site}/watch/k`, '', '', 640, '36"'], /height: expected px/],
  ]) {
    it(`says what is wrong in: clip ${JSON.stringify(values)}`, () => {
      assert.throws(() => clip(...values), message);
    });
  }

  it('has one line, whatever the title is', () => {
    assert.match(clip(`${site}/watch/k`, { title: 'a\n\n"b' }), / title="a &#34;b" /);
  });
});
