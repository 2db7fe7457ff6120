import { expect } from '@esm-bundle/chai';
import { formatDate } from '../../src/site/format-date.js';

describe('formatDate', () => {
  it('writes a date in words', () => {
    expect(formatDate('2026-11-23')).to.equal('23 November 2026');
  });

  it('takes the day in UTC, wherever the server stands', () => {
    expect(formatDate('2026-11-23T23:30:00-02:00')).to.equal('24 November 2026');
  });

  it('writes it in the language asked for', () => {
    expect(formatDate('2026-11-23', 'uk')).to.match(/^23 листопада 2026/);
  });

  for (const tag of ['sgn-ase', 'Thai', 'en-a', 'xx']) {
    it(`writes it in English for ${tag}, which no runtime knows`, () => {
      expect(formatDate('2026-11-23', tag)).to.equal('23 November 2026');
    });
  }

  for (const tag of ['de-u', 'de_DE', 'de-CH-53']) {
    it(`writes it in German for ${tag}`, () => {
      expect(formatDate('2026-11-23', tag)).to.equal('23. November 2026');
    });
  }

  it('leaves alone what it cannot read', () => {
    for (const text of ['soon', '01/02/2020', 'Jan 1, 2020']) expect(formatDate(text)).to.equal(text);
  });
});
