import { expect } from '@esm-bundle/chai';
import { ClipError } from '../../src/clip/clip-error.js';
import {
  all,
  at,
  inner,
  items,
  maybe,
  one,
  type Place,
  pick,
  says,
  textOf,
  under,
} from '../../src/clip/place.js';
import { placeOf } from './place-of.js';

const text = (place: Place): string => {
  if (typeof place.value !== 'string') throw new ClipError(place.path, 'text', place.value);
  return place.value;
};

const document = {
  name: 'One',
  list: ['a', 2, 'c'],
  nested: { name: 'Two', parts: [{ name: 'Three' }] },
  '@type': ['Thing', 'https://schema.org/VideoObject'],
};

describe('at', () => {
  it('keeps the path that led there', () => {
    const { place } = placeOf(document);
    const [part] = under(at(place, 'nested'), 'parts');
    expect(part && at(part, 'name')).to.include({ value: 'Three', path: 'nested.parts[0].name' });
  });

  it('holds nothing where nothing is', () => {
    for (const value of [undefined, null, 'text', 7, document]) {
      expect(at(placeOf(value).place, 'missing').value).to.equal(undefined);
    }
  });

  it('never reads a prototype', () => {
    for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(at(placeOf(document).place, key).value).to.equal(undefined);
    }
    const inherited = Object.create({ name: 'inherited' });
    expect(at(placeOf(inherited).place, 'name').value).to.equal(undefined);
  });

  it('runs no getter of the document', () => {
    const trap = Object.defineProperty({}, 'name', { get: () => expect.fail('ran') });
    expect(at(placeOf(trap).place, 'name').value).to.equal(undefined);
  });
});

describe('items', () => {
  it('is each of a list with its path, a single value, or nothing', () => {
    const { place } = placeOf(document);
    expect(under(place, 'list').map(({ path, value }) => [path, value])).to.deep.equal([
      ['list[0]', 'a'],
      ['list[1]', 2],
      ['list[2]', 'c'],
    ]);
    expect(under(place, 'name').map(({ path }) => path)).to.deep.equal(['name']);
    expect(under(place, 'missing')).to.deep.equal([]);
    expect(items(placeOf(null).place)).to.deep.equal([]);
  });
});

describe('inner', () => {
  it('is the first thing under the keys, else the place', () => {
    const { place } = placeOf(document);
    expect(inner(place, ['missing', 'list', 'name']).path).to.equal('list[0]');
    expect(inner(place, ['missing'])).to.equal(place);
  });
});

describe('textOf', () => {
  it('is the trimmed text of a single value, and empty for an object', () => {
    const texts = [' a\n', 7, true, null, undefined, {}, ['a'], { toString: () => 'x' }];
    expect(texts.map((value) => textOf(placeOf(value).place))).to.deep.equal([
      'a',
      '7',
      'true',
      '',
      '',
      '',
      '',
      '',
    ]);
  });
});

describe('says', () => {
  it('looks at every value of a key', () => {
    const { place } = placeOf(document);
    expect(says(place, '@type', /\bVideoObject$/)).to.equal(true);
    expect(says(place, '@type', /\bAudioObject$/)).to.equal(false);
    expect(says(place, 'missing', /./)).to.equal(false);
  });
});

describe('one', () => {
  it('reads the first value of a key', () => {
    expect(one(placeOf(document).place, 'list', text)).to.equal('a');
  });

  it('throws with the path where the value cannot stand', () => {
    const { place } = placeOf(document);
    expect(() => one(place, 'nested', text)).to.throw(ClipError, 'nested: expected text, got an object');
    expect(() => one(place, 'missing', text)).to.throw(ClipError, 'missing: expected text, got nothing');
  });
});

describe('all', () => {
  it('leaves out what is broken, and reports it', () => {
    const { place, problems } = placeOf(document);
    expect(all(place, 'list', text)).to.deep.equal(['a', 'c']);
    expect(problems).to.deep.equal(['list[1]: expected text, got 2']);
  });

  it('passes over what is not meant without a word', () => {
    const { place, problems } = placeOf(document);
    expect(all(place, 'list', text, ({ value }) => value !== 2)).to.deep.equal(['a', 'c']);
    expect(problems).to.deep.equal([]);
  });

  it('reads two hundred entries and no more', () => {
    const { place } = placeOf({ list: Array.from({ length: 5000 }, () => 'x') });
    expect(all(place, 'list', text)).to.have.length(200);
  });

  it('does not swallow the errors of its own code', () => {
    const broken = () => {
      throw new RangeError('bug');
    };
    expect(() => all(placeOf(document).place, 'list', broken)).to.throw(RangeError, 'bug');
  });
});

describe('maybe', () => {
  it('is the first that can be read, or undefined', () => {
    const { place } = placeOf({ list: [1, 'b', 'c'] });
    expect(maybe(place, 'list', text)).to.equal('b');
    expect(maybe(place, 'missing', text)).to.equal(undefined);
  });
});

describe('pick', () => {
  it('has the fields that can be read, under their own names, and no others', () => {
    const { place, problems } = placeOf({ name: 'One', other: 'Two', broken: 3, stray: 'no' });
    const found = pick<{ name: string; renamed: string; broken: string; missing: string }>(place, {
      name: [text],
      renamed: [text, 'other'],
      broken: [text],
      missing: [text],
    });
    expect(found).to.deep.equal({ name: 'One', renamed: 'Two' });
    expect(problems).to.deep.equal(['broken: expected text, got 3']);
  });
});
