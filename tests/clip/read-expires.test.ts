import { expect } from '@esm-bundle/chai';
import type { ClipProblem } from '../../src/clip/clip-error.js';
import { isRemoved } from '../../src/clip/is-removed.js';
import { rareForms } from '../../src/clip/rare-forms.js';
import { readExpires } from '../../src/clip/read-expires.js';

function ends(expires: unknown, forms: typeof rareForms | undefined = rareForms) {
  const problems: ClipProblem[] = [];
  const report = (problem: ClipProblem) => problems.push(problem);
  return { end: readExpires({ value: { expires }, path: '', base: '', report, forms }), problems };
}

describe('readExpires', () => {
  it('is nothing where nothing is said', () => {
    for (const value of [undefined, null, '', ' ', []])
      expect(ends(value)).to.deep.equal({ end: undefined, problems: [] });
  });

  it('is the date, in ISO 8601', () => {
    expect(ends('2020-01-01 00:00:00')).to.deep.equal({ end: '2020-01-01T00:00:00Z', problems: [] });
    expect(ends({ '@type': 'DateTime', '@value': '2020-01-01' }).end).to.equal('2020-01-01');
  });

  it('is the first of several dates', () => {
    expect(ends(['2099-01-01', '2098-01-01T00:00+02']).end).to.equal('2098-01-01T00:00+02:00');
  });

  it('is the first of the dates under different prefixes', () => {
    const value = { expires: '2099-01-01', 'https://schema.org/expires': ['2097-01-01'] };
    const report = () => undefined;
    expect(readExpires({ value, path: '', base: '', report })).to.equal('2097-01-01');
  });

  const unreadable = [
    '01/01/2099',
    '2099-99-99',
    'never',
    'in 3 days',
    12,
    true,
    {},
    [['2099-01-01']],
    ['2099-01-01', '?'],
  ];
  for (const value of unreadable) {
    it(`takes the clip back for ${JSON.stringify(value)}, and tells it as what restricts`, () => {
      const { end, problems } = ends(value);
      expect(isRemoved({ ...(end !== undefined && { expires: end }) })).to.equal(true);
      expect(problems).to.have.length(1);
      expect(problems[0]?.restricts).to.equal(true);
      expect(problems[0]?.message).to.match(/^expires.*: expected an ISO 8601 date, got /);
    });
  }

  it('takes the clip back while what reads rare forms is not there', () => {
    const { end = '' } = ends('Jan 1, 2099', { ...rareForms, date: () => undefined });
    expect(isRemoved({ expires: end })).to.equal(true);
  });
});
