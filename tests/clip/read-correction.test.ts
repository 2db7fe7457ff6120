import { expect } from '@esm-bundle/chai';
import { readCorrection } from '../../src/clip/read-correction.js';
import { placeOf } from './place-of.js';

describe('readCorrection', () => {
  it('takes words alone', () => {
    expect(readCorrection(placeOf('Another town.').place)).to.deep.equal({ text: 'Another town.' });
  });

  it('takes a comment with its date', () => {
    const comment = { '@type': 'CorrectionComment', text: 'Another town.', datePublished: '2026-11-24' };
    expect(readCorrection(placeOf(comment).place)).to.deep.equal({
      text: 'Another town.',
      date: '2026-11-24',
    });
  });

  it('keeps the words when the date is none, and reports that', () => {
    const { place, problems } = placeOf({ text: 'Another town.', datePublished: 'yesterday' });
    expect(readCorrection(place)).to.deep.equal({ text: 'Another town.' });
    expect(problems).to.have.length(1);
  });

  it('refuses a comment without words', () => {
    expect(() => readCorrection(placeOf({ datePublished: '2026-11-24' }).place)).to.throw('expected words');
  });
});
