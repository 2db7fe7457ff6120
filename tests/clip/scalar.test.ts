import { expect } from '@esm-bundle/chai';
import { ClipError } from '../../src/clip/clip-error.js';
import { scalar } from '../../src/clip/scalar.js';
import { placeOf } from './place-of.js';

const even = scalar('an even number', (text) => Number(text) % 2 === 0 && Number(text));

describe('scalar', () => {
  it('reads a bare value, as text or not', () => {
    expect(even(placeOf('4').place)).to.equal(4);
    expect(even(placeOf(4).place)).to.equal(4);
  });

  it('takes zero for an answer', () => {
    expect(even(placeOf(0).place)).to.equal(0);
  });

  it('unwraps JSON-LD values and property values', () => {
    expect(even(placeOf({ '@value': '4' }).place)).to.equal(4);
    expect(even(placeOf({ '@type': 'PropertyValue', value: [6, 8] }).place)).to.equal(6);
  });

  it('reads other wrappings where it is told of them', () => {
    const word = scalar('a word', (text) => text, ['word']);
    expect(word(placeOf({ word: 'w', value: 'v' }).place)).to.equal('w');
  });

  it('throws with the path of the inner value', () => {
    expect(() => even(placeOf({ value: 3 }).place)).to.throw(
      ClipError,
      'value: expected an even number, got 3',
    );
  });

  for (const value of [null, undefined, '', '  ', {}, [], { value: {} }, [4]]) {
    it(`refuses ${JSON.stringify(value)}`, () => {
      expect(() => even(placeOf(value).place)).to.throw(ClipError, 'expected an even number');
    });
  }
});
