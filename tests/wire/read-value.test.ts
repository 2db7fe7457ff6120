import { expect } from '@esm-bundle/chai';
import { orNull, readFlag, readList, readNumber, readShape, readText } from '../../src/wire/read-value.js';

describe('readText', () => {
  it('takes 256 letters, and no more', () => {
    expect(readText('x'.repeat(256))).to.have.length(256);
    expect(readText('x'.repeat(257))).to.equal(undefined);
    expect(readText(1)).to.equal(undefined);
  });
});

describe('readFlag', () => {
  it('takes true and false, and nothing like them', () => {
    expect([true, false, 1, '', null].map(readFlag)).to.deep.equal([
      true,
      false,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('readNumber', () => {
  it('brings a finite number into its range', () => {
    expect([-1, 5, 50].map(readNumber(0, 10))).to.deep.equal([0, 5, 10]);
  });

  it('takes nothing else', () => {
    expect([Number.NaN, Number.NEGATIVE_INFINITY, '5', null].map(readNumber(0, 10))).to.deep.equal(
      Array(4).fill(undefined),
    );
  });
});

describe('readList', () => {
  it('takes 64 things that can all be read', () => {
    expect(readList(readText)(['a', 'b'])).to.deep.equal(['a', 'b']);
    expect(readList(readText)(Array(64).fill('a'))).to.have.length(64);
    expect(readList(readText)(Array(65).fill('a'))).to.equal(undefined);
    expect(readList(readText)(['a', 1])).to.equal(undefined);
    expect(readList(readText)('ab')).to.equal(undefined);
  });
});

describe('readShape', () => {
  const read = readShape<{ name: string; more: string | null }>({ name: readText, more: orNull(readText) });

  it('takes the fields that it knows, and only those that are the value’s own', () => {
    expect(read({ name: 'a', other: 1 })).to.deep.equal({ name: 'a', more: null });
    expect(read(Object.create({ name: 'a' }))).to.equal(undefined);
  });

  it('takes nothing where a field is not what it has to be', () => {
    expect(read({ name: 'a', more: 5 })).to.equal(undefined);
    expect(read({ more: 'a' })).to.equal(undefined);
    expect(read('text')).to.equal(undefined);
  });
});
