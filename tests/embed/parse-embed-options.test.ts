import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { embedOptionNames, withDefaults } from '../../src/embed/embed-options.js';
import { parseEmbedOptions } from '../../src/embed/parse-embed-options.js';
import { writeEmbedOptions } from '../../src/embed/write-embed-options.js';

const parse = (query: string) => parseEmbedOptions(new URLSearchParams(query));

describe('parseEmbedOptions', () => {
  it('reads every option', () => {
    const query =
      'start=12&end=45.5&autoplay=1&muted=&loop=1&captions=uk&title=0&controls=0&consent=remember';
    expect(parse(query)).to.deep.equal({
      start: 12,
      end: 45.5,
      autoplay: true,
      muted: true,
      loop: true,
      captions: 'uk',
      title: false,
      controls: false,
      consent: 'remember',
    });
  });

  it('asks for consent for every value but 0 and false', () => {
    for (const value of ['', '1', 'yes', 'no', 'true', '00'])
      expect(parse(`consent=${value}`).consent).to.equal(true);
    for (const value of ['0', 'false', 'FALSE']) expect(parse(`consent=${value}`).consent).to.equal(false);
  });

  it('takes the default for what is missing, malformed or unknown', () => {
    expect(parse('')).to.deep.equal(withDefaults());
    expect(parse('start=soon&end=-1&autoplay=yes&captions=&title=no&color=red&__proto__=1')).to.deep.equal(
      withDefaults(),
    );
  });

  it('goes by the first of a name that comes twice', () => {
    expect(parse('start=12&start=13').start).to.equal(12);
  });

  for (const query of ['start=12&end=12', 'start=12&end=11.999', 'end=0', 'start=12&end=0']) {
    it(`ignores the end of ${query}`, () => {
      expect(parse(query).end).to.equal(undefined);
    });
  }

  it('reads names behind an ampersand that was escaped twice, after those that are right', () => {
    expect(parse('start=12&amp;end=16&amp;muted=1')).to.include({ start: 12, end: 16, muted: true });
    expect(parse('start=12&amp;end=16&end=20').end).to.equal(20);
  });

  it('keeps an end without a start', () => {
    expect(parse('end=5')).to.include({ start: 0, end: 5 });
  });

  it('answers any query with options that can be written and read back', () => {
    const value = fc.oneof(fc.string(), fc.constantFrom('', '0', '1', '12.5', '9'.repeat(12), 'en'));
    const query = fc.dictionary(fc.constantFrom(...embedOptionNames, 'constructor', 'toString'), value);
    fc.assert(
      fc.property(query, (fields) => {
        const options = parseEmbedOptions(new URLSearchParams(fields));
        expect(Object.keys(options)).to.deep.equal(embedOptionNames);
        expect(parse(writeEmbedOptions(options))).to.deep.equal(options);
      }),
    );
  });
});
