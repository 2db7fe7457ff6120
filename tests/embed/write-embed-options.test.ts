import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { embedOptionNames, embedOptions, withDefaults } from '../../src/embed/embed-options.js';
import { parseEmbedOptions } from '../../src/embed/parse-embed-options.js';
import { writeEmbedOptions, writtenOptions } from '../../src/embed/write-embed-options.js';
import { anyOptions } from './sample-spec.js';

describe('writeEmbedOptions', () => {
  it('writes nothing for defaults', () => {
    expect(writeEmbedOptions({})).to.equal('');
    expect(writeEmbedOptions(withDefaults())).to.equal('');
  });

  it('writes in the order of the table, whatever order they are given in', () => {
    const options = {
      controls: false,
      title: false,
      captions: 'uk',
      loop: true,
      muted: true,
      autoplay: true,
      end: 45,
      start: 12,
    };
    expect(writeEmbedOptions(options)).to.equal(
      'start=12&end=45&autoplay=1&muted=1&loop=1&captions=uk&title=0&controls=0',
    );
  });

  it('writes at most three places', () => {
    expect(writeEmbedOptions({ start: 12.34567, end: 45.5 })).to.equal('start=12.346&end=45.5');
    expect(writeEmbedOptions({ start: 0.0001 })).to.equal('');
  });

  it('leaves out what nobody could read back', () => {
    const wrong = [
      { start: Number.NaN },
      { start: -1 },
      { start: Infinity },
      { start: 1e21 },
      { captions: '"<b>' },
    ];
    for (const options of wrong) expect(writeEmbedOptions(options)).to.equal('');
  });

  it('leaves out an end that is not after the start', () => {
    expect(writeEmbedOptions({ start: 12, end: 12 })).to.equal('start=12');
    expect(writeEmbedOptions({ start: 12, end: 12.0001 })).to.equal('start=12');
    expect(writeEmbedOptions({ end: 0 })).to.equal('');
  });

  it('is read back as it was, without defaults and in order', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        const query = new URLSearchParams(writeEmbedOptions(options));
        expect(parseEmbedOptions(query)).to.deep.equal(options);
        const names = Array.from(query.keys());
        expect(names).to.deep.equal(embedOptionNames.filter((name) => names.includes(name)));
        for (const name of embedOptionNames) {
          expect(names.includes(name)).to.equal(options[name] !== embedOptions[name].default);
        }
      }),
    );
  });
});

describe('writtenOptions', () => {
  it('has the names and texts of what is not at its default', () => {
    expect(writtenOptions({ loop: true, start: 1, title: true })).to.deep.equal([
      ['start', '1'],
      ['loop', '1'],
    ]);
  });
});
