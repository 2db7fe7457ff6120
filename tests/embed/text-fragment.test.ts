import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { atWords, textFragment } from '../../src/embed/text-fragment.js';

/** The terms of a directive as the draft parses them: split at commas, then percent-decoded. */
const terms = (fragment: string) => fragment.slice(':~:text='.length).split(',').map(decodeURIComponent);

describe('textFragment', () => {
  it('names short words whole', () => {
    expect(textFragment(['We are ready'])).to.equal(':~:text=We%20are%20ready');
  });

  it('encodes what the syntax has for itself: dash, comma, ampersand', () => {
    expect(textFragment(['a-b, c & d'])).to.equal(':~:text=a%2Db%2C%20c%20%26%20d');
    expect(textFragment(['-x-'])).to.equal(':~:text=%2Dx%2D');
  });

  it('encodes what ends an address in a text: quotes, parentheses, an asterisk', () => {
    expect(textFragment(['(a) *b* \'c\' "d" <e> `f` #g ~h'])).not.to.match(/[()*'"<>`#\s]|~h/);
  });

  it('names many words by the first and the last ones', () => {
    const words = Array.from({ length: 60 }, (_, i) => `w${i}`);
    expect(terms(textFragment([words.join(' ')]))).to.deep.equal([
      'w0 w1 w2 w3 w4 w5',
      'w54 w55 w56 w57 w58 w59',
    ]);
  });

  it('names words of several paragraphs by both ends, which one term may not span', () => {
    expect(terms(textFragment(['One two.', 'Three']))).to.deep.equal(['One', 'Three']);
  });

  it('names the words before, where the words alone are found somewhere else first', () => {
    expect(textFragment(['We are ready'], '0:12 Mayor:')).to.equal(
      ':~:text=0%3A12%20Mayor%3A-,We%20are%20ready',
    );
    expect(textFragment(['One two.', 'Three'], 'a-b,')).to.equal(':~:text=a%2Db%2C-,One,Three');
    expect(textFragment([''], 'before')).to.equal('');
  });

  it('is empty without words', () => {
    for (const paragraphs of [[], [''], [' \n']]) expect(textFragment(paragraphs)).to.equal('');
  });

  it('is read back as words of the text, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }), (paragraphs) => {
        const fragment = textFragment(paragraphs);
        if (!fragment) return;
        expect(fragment).to.match(/^:~:text=[\w.%,]+$/);
        expect(fragment.slice(8)).not.to.match(/(^|,)-|-(,|$)/);
        const said = paragraphs.flatMap((text) => text.toWellFormed().split(/\s+/).filter(Boolean)).join(' ');
        for (const term of terms(fragment)) expect(said).to.include(term);
        expect(new URL(`https://a.example/#${fragment}`).hash).to.equal(`#${fragment}`);
      }),
    );
  });
});

describe('atWords', () => {
  it('adds the directive to an address without a hash alone', () => {
    expect(atWords('https://a.example/w?start=1', ['x y'])).to.equal(
      'https://a.example/w?start=1#:~:text=x%20y',
    );
    expect(atWords('https://a.example/w#!/route', ['x y'])).to.equal('https://a.example/w#!/route');
    expect(atWords('https://a.example/w', [''])).to.equal('https://a.example/w');
  });
});
