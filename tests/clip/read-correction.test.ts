import { expect } from '@esm-bundle/chai';
import { readCorrection } from '../../src/clip/read-correction.js';
import { nodeOf } from './node-of.js';

describe('readCorrection', () => {
  it('takes words alone', () => {
    expect(readCorrection(nodeOf('Another town.').node)).to.deep.equal({ text: 'Another town.' });
  });

  it('takes a comment with its date', () => {
    const comment = { '@type': 'CorrectionComment', text: 'Another town.', datePublished: '2026-11-24' };
    expect(readCorrection(nodeOf(comment).node)).to.deep.equal({
      text: 'Another town.',
      date: '2026-11-24',
    });
  });

  it('keeps the words when the date is none, and reports that', () => {
    const { node, problems } = nodeOf({ text: 'Another town.', datePublished: 'yesterday' });
    expect(readCorrection(node)).to.deep.equal({ text: 'Another town.' });
    expect(problems).to.have.length(1);
  });

  it('refuses a comment without words', () => {
    expect(() => readCorrection(nodeOf({ datePublished: '2026-11-24' }).node)).to.throw('expected words');
  });
});
