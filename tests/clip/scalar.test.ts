import { expect } from '@esm-bundle/chai';
import { ClipError } from '../../src/clip/clip-error.js';
import { scalar } from '../../src/clip/scalar.js';
import { nodeOf } from './node-of.js';

const even = scalar('an even number', (text) => Number(text) % 2 === 0 && Number(text));

describe('scalar', () => {
  it('reads a bare value, as text or not', () => {
    expect(even(nodeOf('4').node)).to.equal(4);
    expect(even(nodeOf(4).node)).to.equal(4);
  });

  it('takes zero for an answer', () => {
    expect(even(nodeOf(0).node)).to.equal(0);
  });

  it('unwraps JSON-LD values and property values', () => {
    expect(even(nodeOf({ '@value': '4' }).node)).to.equal(4);
    expect(even(nodeOf({ '@type': 'PropertyValue', value: [6, 8] }).node)).to.equal(6);
  });

  it('reads other wrappings where it is told of them', () => {
    const word = scalar('a word', (text) => text, ['word']);
    expect(word(nodeOf({ word: 'w', value: 'v' }).node)).to.equal('w');
  });

  it('throws with the path of the inner value', () => {
    expect(() => even(nodeOf({ value: 3 }).node)).to.throw(
      ClipError,
      'value: expected an even number, got 3',
    );
  });

  for (const value of [null, undefined, '', '  ', {}, [], { value: {} }, [4]]) {
    it(`refuses ${JSON.stringify(value)}`, () => {
      expect(() => even(nodeOf(value).node)).to.throw(ClipError, 'expected an even number');
    });
  }
});
