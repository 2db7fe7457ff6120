import { expect } from '@esm-bundle/chai';
import { plainText } from '../../src/clip/plain-text.js';

describe('plainText', () => {
  const texts: readonly [html: string, plain: string][] = [
    ['<em>Storm</em> in “<i class="title">The Port</i>”', 'Storm in “The Port”'],
    ['<p>Storm &amp; wind</p>', 'Storm & wind'],
    ['&lt;p&gt;Storm&lt;/p&gt;', 'Storm'],
    ['&#60;strong&#62;Storm&#60;/strong&#62;', 'Storm'],
    ['One<br>two<br />three<BR/>four', 'One\n\ntwo\n\nthree\n\nfour'],
    ['<!-- wp:paragraph -->\n<p>One</p>\n<!-- /wp:paragraph -->', 'One'],
    ['<p>One</p>\n<p style="x">Two</p>', 'One\n\nTwo'],
    ['<h2>Storm</h2><ul><li>wind</li><li>rain</ul>', 'Storm\n\nwind\n\nrain'],
    ['<a href="https://a.example/?b&c" target=_blank>A link</a>', 'A link'],
    ['<p\n  class="x"\n>One</p >', 'One'],
  ];
  for (const [html, plain] of texts) {
    it(`makes ${JSON.stringify(plain)} of ${html}`, () => {
      expect(plainText(html)).to.equal(plain);
    });
  }

  const kept = [
    'a < b and c > d',
    'I <3 you',
    'a <b and c> d',
    '<Untitled>',
    'Use <video>',
    'x<y',
    '<a',
    '<!--',
  ];
  for (const text of [...kept, 'Write to <desk@news.example>', '<p', '</>', '2<3>1']) {
    it(`keeps ${text}`, () => {
      expect(plainText(text)).to.equal(text);
    });
  }

  for (const part of ['<p ', '<a x=', '<!--', '<a  ', '<p\n ', ' ', '\n']) {
    it(`takes no longer for much ${JSON.stringify(part)}`, () => {
      const start = performance.now();
      plainText(`${part.repeat(1e5)}<b>`);
      expect(performance.now() - start).to.be.below(2000);
    });
  }
});
