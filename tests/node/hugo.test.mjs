import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { frameAllow } from '../../build/embed/frame-html.js';
import { parseEmbedCode } from '../../build/embed/parse-embed-code.js';
import { sampleCodes } from '../pages/sample-codes.mjs';
import { findHugo, hugoSite } from '../run/site-generators.mjs';
import { removeFolder } from '../run/temporary-folder.mjs';

const hugo = findHugo();
const skip = hugo.missing && !process.env.CI && `SKIPPED: Hugo is not here (${hugo.missing})`;
const { folder, built } = hugoSite();
after(() => removeFolder(folder));

const clip = (attributes) => built(`{{< clip ${attributes} >}}`);

describe('Hugo', () => {
  if (skip) {
    it('is tried', (test) => test.skip(skip));
    return;
  }
  it('makes a frame of the shortcode, which is read back as the same embed', () => {
    const { html, error } = clip(
      'src="https://clips.example.org/watch/klitschko?muted=1" start="5" end="12.5" width="480" height="270" title=`"A" & <b>`',
    );
    assert.equal(error, undefined);
    const { spec } = parseEmbedCode(html);
    assert.equal(spec.embedUrl, 'https://clips.example.org/embed/klitschko');
    assert.deepEqual([spec.width, spec.height, spec.title, spec.responsive], [480, 270, '"A" & <b>', true]);
    assert.deepEqual([spec.options.start, spec.options.end, spec.options.muted], [5, 12.5, true]);
    assert.ok(html.includes(` allow="${frameAllow}" allowfullscreen `), html);
    assert.match(html, /style="border:0;width:100%;max-width:480px;height:auto;aspect-ratio:480\/270"/);
  });

  for (const [page, frame] of [
    ['watch/watch/', 'embed/watch/'],
    ['watch/k.html', 'embed/k.html'],
    ['embed/k', 'embed/k'],
    ['a/watch/k', 'a/embed/k'],
  ]) {
    it(`finds the embed page of ${page}`, () => {
      const { html } = clip(`src="https://clips.example.org/${page}"`);
      assert.ok(
        html.includes(`<iframe src="https://clips.example.org/${frame}" width="640" height="360" `),
        html,
      );
    });
  }

  for (const [attributes, message] of [
    ['', /clip: src: expected .* got "": .*a\.md:5/],
    ['src="javascript:alert(1)"', /clip: src: expected/],
    [
      'src="https://clips.example.org/watch/k?a=\\"><script>"',
      /clip: src: expected|unrecognized|unterminated/,
    ],
    ['src="https://clips.example.org/"', /clip: src: expected/],
    ['src="https://clips.example.org/watch/k" start="soon"', /start, end: expected seconds .* got "soon"/],
    ['src="https://clips.example.org/watch/k" width="wide"', /width, height: expected px .* got "wide"/],
  ]) {
    it(`says what is wrong in: clip ${attributes}`, () => {
      assert.match(clip(attributes).error, message);
    });
  }

  it('makes a link of the Markdown code, with the excerpt, and drops HTML codes without raw text', () => {
    const options = { start: 5, end: 12 };
    const { markdown, iframe, wordpress, script } = sampleCodes('https://clips.example.org', { options });
    assert.match(
      built(markdown).html,
      /^<p><a href="https:\/\/clips\.example\.org\/watch\/klitschko\?start=5&amp;end=12"><img src="[^"]+" alt="Kyiv Mayor Klitschko: ‘We Are Ready To Defend Our City’" ?\/?><\/a><\/p>$/,
    );
    for (const code of [iframe, wordpress, script])
      assert.equal(
        built(code)
          .html.replace(/<!--.*?-->/g, '')
          .trim(),
        '',
      );
  });
});
