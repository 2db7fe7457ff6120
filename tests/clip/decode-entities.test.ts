import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { decodeEntities } from '../../src/clip/decode-entities.js';
import { html } from '../../src/embed/html.js';
import { hostileText, legal } from '../embed/sample-spec.js';

describe('decodeEntities', () => {
  const texts: [written: string, meant: string][] = [
    ['&amp;&lt;&gt;&quot;&apos;&#39;&#x27;&#X27;', `&<>"''''`],
    ['a=1&#038;b=2', 'a=1&b=2'],
    ['&nbsp;', '\u00a0'],
    ['&#127909;', '🎥'],
    ['&amp;lt;', '&lt;'],
    [
      'Kyiv&#8217;s &ldquo;Caf&eacute;&rdquo; &hellip; &Uuml;&szlig;&ccedil;&scaron;&AElig;',
      'Kyiv’s “Café” … ÜßçšÆ',
    ],
    ['&#146;&#x93;', '’“'],
    ['?a=1&copy=2&lt=3', '?a=1&copy=2&lt=3'],
    ['&unknown; & &; &#; &#x;', '&unknown; & &; &#; &#x;'],
    ['&#0;&#xd800;&#x110000;&#9999999;', '\ufffd\ufffd\ufffd\ufffd'],
  ];
  for (const [written, meant] of texts) {
    it(`reads ${written} as ${JSON.stringify(meant)}`, () => {
      expect(decodeEntities(written)).to.equal(meant);
    });
  }

  it('gives back what the one writer of HTML has written', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(decodeEntities(String(html`${text}`))).to.equal(legal(text));
      }),
    );
  });
});
