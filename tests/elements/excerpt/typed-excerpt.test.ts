import { expect } from '@esm-bundle/chai';
import { typedExcerpt } from '../../../src/elements/excerpt/typed-excerpt.js';

describe('typedExcerpt', () => {
  it('has tenths where they are needed', () =>
    expect(typedExcerpt({ start: 0, end: 61.3 })).to.deep.equal({ start: '0:00', end: '1:01.3' }));
  it('is empty for none', () => expect(typedExcerpt(undefined)).to.deep.equal({ start: '', end: '' }));
});
