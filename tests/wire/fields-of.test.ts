import { expect } from '@esm-bundle/chai';
import { fieldsOf } from '../../src/wire/fields-of.js';

describe('fieldsOf', () => {
  it('gives the fields of an object, and of JSON in a string', () => {
    expect(fieldsOf({ a: 1 })).to.deep.equal({ a: 1 });
    expect(fieldsOf('{"a":1}')).to.deep.equal({ a: 1 });
  });

  for (const data of ['{broken', '[1]', '"text"', 'text', '', `{"a":"${'x'.repeat(4096)}"}`, [1], null, 5]) {
    it(`finds none in ${JSON.stringify(data).slice(0, 20)}`, () => {
      expect(fieldsOf(data)).to.equal(undefined);
    });
  }
});
