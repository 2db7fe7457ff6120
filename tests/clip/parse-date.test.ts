import { expect } from '@esm-bundle/chai';
import { ClipError } from '../../src/clip/clip-error.js';
import { readDate } from '../../src/clip/read-date.js';
import { placeOf } from './place-of.js';

describe('readDate', () => {
  for (const date of ['2022-03-01', '2022-03', '2022-03-01T12:00:00Z', '2022-03-01T12:00:00.5+02:00']) {
    it(`keeps ${date} as it is`, () => {
      expect(readDate(placeOf(date).place)).to.equal(date);
    });
  }

  for (const value of ['March 1, 2022', '20220301', '2022', 'now', '2022-03-01<b>', 1646092800, '']) {
    it(`refuses ${JSON.stringify(value)}`, () => {
      expect(() => readDate(placeOf(value).place)).to.throw(ClipError, 'expected an ISO 8601 date');
    });
  }
});
