import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCode, repairCode } from 'inline-clip/server';
import { codeOf } from './check-cases.mjs';
import { ignored, kept, manual } from './check-loss-cases.mjs';

const watch = 'https://clips.example/watch/klitschko';
const options = { sites: ['https://clips.example'] };

describe('repairCode and long texts', () => {
  const open = codeOf('iframe').replace('</iframe>', '');
  for (const [name, text] of [
    ['images of Markdown that do not end', `<p>//${'\\[!\\['.repeat(40_000)}`],
    ['elements as text that do not end', `<p>//${'&lt;div '.repeat(20_000)}`],
    ['tables in tables', '<table><tr><td>'.repeat(10_000)],
    ['cards in cards', '<figure class="onebox">'.repeat(5_000)],
    ['frames without an end tag', open.repeat(300)],
    ['backticks', '`'.repeat(200_000)],
  ])
    it(`needs no quadratic time for ${name}`, () => {
      const start = performance.now();
      const { left } = repairCode(text, { ...options, markdown: /^`/.test(text) });
      assert.ok(performance.now() - start < 7_000);
      assert.deepEqual(left.findings, []);
    });

  it('finds each code once, between frames without an end tag', () => {
    const text = `${open}<p>a</p>${codeOf('iframe')}<p>${watch}</p>${open}`;
    const { codes, findings } = checkCode(text, options);
    assert.deepEqual(
      findings.map(({ id }) => id),
      ['unclosed-frame', 'address-as-text', 'unclosed-frame'],
    );
    assert.equal(codes.length, 4);
  });
});

describe('repairCode and AMP pages', () => {
  const page = (mark, body) => `<!doctype html><html ${mark}><body>${body}</body></html>`;
  const embed = codeOf('iframe').match(/src="([^"]*)"/)[1];
  for (const [name, text] of [
    ['a frame', codeOf('iframe')],
    ['a broken frame', codeOf('iframe').replace(/="([^"]*)"/g, '=\u201c$1\u201d')],
    ['an address', `<p>${watch}</p>`],
    ['a link', `<p><a href="${watch}">T</a></p>`],
    ['a script code that is text', `<p>${codeOf('script').replaceAll('<', '&lt;')}</p>`],
  ])
    it(`writes the AMP code for ${name}`, () => {
      for (const mark of ['amp', '⚡', 'lang="en" ⚡', 'amp4ads lang="en"']) {
        const { text: repaired, left } = repairCode(page(mark, text), options);
        assert.deepEqual(left.findings, [], repaired);
        assert.match(repaired, /<amp-video-iframe [^>]*src="https:\/\/clips\.example\/embed\/klitschko/);
        assert.doesNotMatch(repaired, /<(?:iframe|script)/);
      }
    });

  it('takes an amp-iframe for a code, and in other pages for none', () => {
    const text = `<amp-iframe src="${embed}" width="640" height="360"><amp-img placeholder></amp-img></amp-iframe>`;
    const { codes, findings } = checkCode(page('amp', text), options);
    assert.deepEqual(findings, []);
    assert.equal(codes.length, 1);
    const others = checkCode(page('lang="amp"', text), options).findings;
    assert.deepEqual(
      others.map(({ id }) => id),
      ['wrong-element'],
    );
  });

  it('adds no script', () => {
    const text = page('amp', codeOf('script').replace(/<script.*/, ''));
    assert.equal(repairCode(text, options).text, text);
    assert.equal(checkCode(text, options).findings[0].id, 'script-missing');
  });
});

describe('repairCode and content that is not of a code', () => {
  for (const [name, text, more] of manual)
    it(`changes nothing, and tells it, when ${name}`, () => {
      const { text: repaired, left } = repairCode(text, { ...options, ...more });
      assert.equal(repaired, text);
      assert.notEqual(left.findings.length, 0);
    });

  for (const [name, text, more] of ignored)
    it(`finds nothing when ${name}`, () => {
      const { text: repaired, left } = repairCode(text, { ...options, ...more });
      assert.equal(repaired, text);
      assert.deepEqual(left, { codes: [], findings: [] });
    });

  for (const [name, text, expected, more] of kept)
    it(`keeps it when ${name}`, () => {
      const { text: repaired } = repairCode(text, { ...options, ...more });
      assert.equal(repaired.replace(/<iframe [^>]*><\/iframe>/g, 'CLIP'), expected);
      assert.equal(repairCode(repaired, { ...options, ...more }).text, repaired);
    });
});
