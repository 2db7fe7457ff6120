import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { markdownCode } from '../../src/embed/markdown-code.js';
import { parseEmbedCode } from '../../src/embed/parse-embed-code.js';
import { anySpec, sampleSpec } from './sample-spec.js';

const poster = 'https://news.example/p.jpg';

describe('markdownCode', () => {
  it('is the poster as a link to the clip at the same moment', () => {
    expect(markdownCode(sampleSpec({ poster }, { start: 12, end: 45 }))).to.equal(
      '[![Kyiv Mayor Klitschko: ‘We Are Ready To Defend Our City’](https://news.example/p.jpg)]' +
        '(https://news.example/watch/klitschko?start=12&end=45)',
    );
  });

  it('is the title with a play mark where there is no poster', () => {
    expect(markdownCode(sampleSpec({ title: 'A clip' }))).to.equal(
      '[▶ A clip](https://news.example/watch/klitschko)',
    );
  });

  it('takes nothing in a title for Markdown', () => {
    const title = '[a](b) *c* _d_ `e` <f> & g | ~h~ \\';
    expect(markdownCode(sampleSpec({ title }))).to.include(
      '▶ &#91;a&#93;(b) \\*c\\* \\_d\\_ \\`e\\` &#60;f&#62; &#38; g &#124; &#126;h&#126; &#92;]',
    );
  });

  it('leaves nothing to the marks of single renderers: mentions, emoji, attributes, templates, dashes', () => {
    const code = markdownCode(
      sampleSpec({ title: '@a :b: {c} {{d}} {%e%} ==f== ++g++ #1 h--i j... (c) "k"' }),
    );
    expect(code).not.to.match(/@|:b:|[{}%=+"]|(?<!&)#|--|\.\.|\(c\)/);
    expect(parseEmbedCode(code)?.spec.title).to.equal(
      '@a :b: {c} {{d}} {%e%} ==f== ++g++ #1 h--i j... (c) “k”',
    );
  });

  it('breaks up what looks like an address, which renderers would make a link of', () => {
    const title = 'https://a.example/[b] www.c.example/_d';
    expect(markdownCode(sampleSpec({ title }))).to.include(
      '▶ https&#58;//a.example/&#91;b&#93; www&#46;c.example/\\_d]',
    );
  });

  it('stays on one line, and leaves no HTML', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        expect(markdownCode(spec)).to.match(/^[^\n<>|]+$/);
      }),
    );
  });
});
