import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { jsonLdScript } from '../../src/site/json-ld-script.js';
import { only, pageOf } from './page-of.js';

const readBack = (text: string): unknown =>
  JSON.parse(only(pageOf(`<p>${jsonLdScript({ text })}</p>`), 'p > script').textContent ?? '');

describe('jsonLdScript', () => {
  it('has no < inside that could end the script or begin a comment', () => {
    const [, inside] = /^<script type="application\/ld\+json">(.*)<\/script>$/.exec(
      `${jsonLdScript({ text: '</script><!--<script>' })}`,
    ) ?? ['', '<'];
    expect(inside).not.to.include('<');
    expect(inside).to.include('\\u003c/script>');
  });

  it('gives back every text as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readBack(text)).to.deep.equal({ text });
      }),
    );
    expect(readBack('</script><!--<script>')).to.deep.equal({ text: '</script><!--<script>' });
  });
});
