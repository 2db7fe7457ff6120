import { expect } from '@esm-bundle/chai';
import { embedOptionNames, embedOptions, withDefaults } from '../../src/embed/embed-options.js';

describe('embedOptions', () => {
  it('has the options of the contract, in its order', () => {
    const contract = [
      'start',
      'end',
      'autoplay',
      'muted',
      'loop',
      'captions',
      'title',
      'controls',
      'consent',
    ];
    expect(embedOptionNames).to.deep.equal(contract);
  });

  it('shows title and controls by default, and does nothing else', () => {
    expect(withDefaults()).to.deep.equal({
      start: 0,
      end: undefined,
      autoplay: false,
      muted: false,
      loop: false,
      captions: '0',
      title: true,
      controls: true,
      consent: false,
    });
  });

  it('reads 1 and nothing as yes, 0 as no, and nothing else', () => {
    const { parse } = embedOptions.loop;
    expect(['1', '', '0', 'true', 'yes', '2', 'constructor', '__proto__'].map(parse)).to.deep.equal([
      true,
      true,
      false,
      ...Array(5).fill(undefined),
    ]);
  });

  it('reads decimal seconds, rounded to milliseconds', () => {
    const { parse } = embedOptions.start;
    expect(['0', '12', '12.5', '12.345', '12.3456', '9.99999999999999', '007'].map(parse)).to.deep.equal([
      0, 12, 12.5, 12.345, 12.346, 10, 7,
    ]);
    const wrong = ['', '-1', '+1', '.5', '1.', '1e3', 'NaN', 'Infinity', '1:02', '12s', ' 1', '1'.repeat(99)];
    for (const text of wrong) expect(parse(text), text).to.equal(undefined);
  });

  it('reads a language tag or 0', () => {
    const { parse } = embedOptions.captions;
    expect(['0', 'en', 'zh-Hant-TW', 'pt_BR', '', '1', 'de-u', '<b>'].map(parse)).to.deep.equal([
      '0',
      'en',
      'zh-Hant-TW',
      'pt-BR',
      ...Array(4).fill(undefined),
    ]);
  });

  it('writes seconds without the noise of binary fractions', () => {
    expect(embedOptions.start.write(0.1 + 0.2)).to.equal('0.3');
    expect(embedOptions.end.write(12.34567)).to.equal('12.346');
  });
});

describe('withDefaults', () => {
  it('keeps what is given', () => {
    expect(withDefaults({ start: 12, title: false })).to.include({ start: 12, title: false, controls: true });
  });
});
