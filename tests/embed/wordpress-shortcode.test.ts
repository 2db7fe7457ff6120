import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { wordpressShortcode } from '../../src/embed/wordpress-shortcode.js';
import { anyPage, anySpec, sampleSpec } from './sample-spec.js';

describe('wordpressShortcode', () => {
  it('is the address of the page in its own tag, with the size', () => {
    expect(wordpressShortcode(sampleSpec({}, { start: 12, end: 45, loop: true }))).to.equal(
      '[embed width="640" height="360"]https://news.example/watch/klitschko?start=12&end=45[/embed]',
    );
  });

  it('has nothing in its address that would end it, or that an editor would write anew', () => {
    fc.assert(
      fc.property(anyPage, anySpec, (pageUrl, spec) => {
        const code = wordpressShortcode({ ...spec, pageUrl });
        expect(code).to.match(/^\[embed width="\d+" height="\d+"\]https?:[^\s"'<>[\]]+\[\/embed\]$/);
      }),
    );
  });
});
