import { expect } from '@esm-bundle/chai';
import { ClipError } from '../../src/clip/clip-error.js';

describe('ClipError', () => {
  it('says where, what was expected and what came', () => {
    const error = new ClipError('encoding[1].contentUrl', 'an http(s) address', 'javascript:alert(1)');
    expect(error).to.be.an.instanceOf(Error);
    expect(error.path).to.equal('encoding[1].contentUrl');
    expect(error.message).to.equal(
      "encoding[1].contentUrl: expected an http(s) address, got 'javascript:alert(1)'",
    );
  });

  it('says no place for the document itself', () => {
    expect(new ClipError('', 'words', null).message).to.equal('expected words, got nothing');
  });

  const described: [unknown, string][] = [
    [undefined, 'nothing'],
    [null, 'nothing'],
    [0, '0'],
    [true, 'true'],
    ['', "''"],
    [[1], 'an object'],
    [{ toString: 1 }, 'an object'],
    [Object.create(null), 'an object'],
    [Symbol('s'), 'Symbol(s)'],
    [10n, '10'],
    ['x'.repeat(60), `'${'x'.repeat(60)}'`],
    ['x'.repeat(61), `'${'x'.repeat(60)}…'`],
    [`${'x'.repeat(60)}\nline`, `'${'x'.repeat(60)}…'`],
  ];
  for (const [index, [value, words]] of described.entries()) {
    it(`describes what came in a few words (${index + 1})`, () => {
      expect(new ClipError('name', 'words', value).message).to.equal(`name: expected words, got ${words}`);
    });
  }
});
