import { expect } from '@esm-bundle/chai';
import { ClipError } from '../../src/clip/clip-error.js';
import { parseDate } from '../../src/clip/parse-date.js';
import { readDate } from '../../src/clip/read-date.js';
import { nodeOf } from './node-of.js';

describe('readDate', () => {
  for (const date of ['2022-03-01', '2022-03', '2022-03-01T12:00:00Z', '2022-03-01T12:00:00.5+02:00']) {
    it(`keeps ${date} as it is, without what reads rare forms`, () => {
      const { node } = nodeOf(date);
      expect(readDate({ ...node, forms: undefined })).to.equal(date);
    });
  }

  for (const value of ['2022', 'now', '2022-03-01<b>', '01/01/2020', '2020-99-99', '', {}]) {
    it(`refuses ${JSON.stringify(value)}`, () => {
      expect(() => readDate(nodeOf(value).node)).to.throw(ClipError, 'expected an ISO 8601 date');
    });
  }
});

describe('parseDate', () => {
  const dates: [text: string, iso: string][] = [
    ['2016-10-06 04:59:57', '2016-10-06T04:59:57Z'],
    ['2016-10-06T04:59:57', '2016-10-06T04:59:57Z'],
    ['2016-10-06T04:59:57+0000', '2016-10-06T04:59:57+00:00'],
    ['2016-10-06 04:59:57.123 UTC', '2016-10-06T04:59:57.123Z'],
    ['2020-01-01T00:00+01', '2020-01-01T00:00+01:00'],
    ['2020-01-01T00:00:00 +0100', '2020-01-01T00:00:00+01:00'],
    ['2020-01-01T00:00:00,5-05:30', '2020-01-01T00:00:00.5-05:30'],
    ['20200101T000000Z', '2020-01-01T00:00:00Z'],
    ['20200101000000', '2020-01-01T00:00:00Z'],
    ['20200101', '2020-01-01'],
    ['2020/01/01 10:30', '2020-01-01T10:30Z'],
    ['1577836800', '2020-01-01T00:00:00.000Z'],
    ['1577836800000', '2020-01-01T00:00:00.000Z'],
    ['Thu, 06 Oct 2016 04:59:57 +0000', '2016-10-06T04:59:57+00:00'],
    ['Thu, 6 Oct 2016 04:59:57 GMT', '2016-10-06T04:59:57Z'],
    ['Thu Oct 06 2016 04:59:57 GMT+0200 (Central European Summer Time)', '2016-10-06T04:59:57+02:00'],
    ['Jan 1, 2020', '2020-01-01'],
    ['January 1st, 2020', '2020-01-01'],
    ['1 May 2020', '2020-05-01'],
    ['06-Oct-2016', '2016-10-06'],
    ['Oct. 6, 2016, 4:59 a.m.', '2016-10-06T04:59Z'],
    ['October 6, 2016 at 4:59 PM', '2016-10-06T16:59Z'],
    ['2020-01-01 12:00 AM', '2020-01-01T00:00Z'],
  ];
  for (const [text, iso] of dates) {
    it(`reads ${text} as ${iso}`, () => expect(parseDate(text)).to.equal(iso));
  }

  const none = [
    '01/01/2020',
    '13.01.2020',
    '2020-02-30',
    '2020-06-31',
    '2020-01-01T25:00:00Z',
    '0000-00-00 00:00:00',
    '2020',
    '202001',
    'Foo 1, 2020',
    'October 2016',
    '2020-01-01T00:00:00Z; more',
    'tomorrow',
    '-1',
    'PT1M',
  ];
  for (const text of none) {
    it(`takes ${text} for no date`, () => expect(parseDate(text)).to.equal(undefined));
  }
});
