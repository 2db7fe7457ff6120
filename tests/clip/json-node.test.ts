import { expect } from '@esm-bundle/chai';
import { ClipError } from '../../src/clip/clip-error.js';
import {
  hasMatch,
  itemsOf,
  type JsonNode,
  property,
  readAll,
  readFields,
  readOptional,
  readRequired,
  textOf,
  unwrapped,
  valuesOf,
} from '../../src/clip/json-node.js';
import { nodeOf } from './node-of.js';

const text = (node: JsonNode): string => {
  if (typeof node.value !== 'string') throw new ClipError(node.path, 'text', node.value);
  return node.value;
};

const document = {
  name: 'One',
  list: ['a', 2, 'c'],
  nested: { name: 'Two', parts: [{ name: 'Three' }] },
  '@type': ['Thing', 'https://schema.org/VideoObject'],
};

describe('property', () => {
  it('is a list where different prefixes have a value', () => {
    const { node } = nodeOf({
      'schema:name': ['One', 'Two'],
      name: 'Three',
      'https://schema.org/name': 'Four',
    });
    expect(valuesOf(node, 'name').map(({ value }) => value)).to.deep.equal(['Three', 'One', 'Two', 'Four']);
  });

  it('keeps the path that led there', () => {
    const { node } = nodeOf(document);
    const [part] = valuesOf(property(node, 'nested'), 'parts');
    expect(part && property(part, 'name')).to.include({ value: 'Three', path: 'nested.parts[0].name' });
  });

  it('holds nothing where nothing is', () => {
    for (const value of [undefined, null, 'text', 7, document]) {
      expect(property(nodeOf(value).node, 'missing').value).to.equal(undefined);
    }
  });

  it('never reads a prototype', () => {
    for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(property(nodeOf(document).node, key).value).to.equal(undefined);
    }
    const inherited = Object.create({ name: 'inherited' });
    expect(property(nodeOf(inherited).node, 'name').value).to.equal(undefined);
  });

  it('runs no getter of the document', () => {
    const trap = Object.defineProperty({}, 'name', { get: () => expect.fail('ran') });
    expect(property(nodeOf(trap).node, 'name').value).to.equal(undefined);
  });
});

describe('itemsOf', () => {
  it('is each of a list with its path, a single value, or nothing', () => {
    const { node } = nodeOf(document);
    expect(valuesOf(node, 'list').map(({ path, value }) => [path, value])).to.deep.equal([
      ['list[0]', 'a'],
      ['list[1]', 2],
      ['list[2]', 'c'],
    ]);
    expect(valuesOf(node, 'name').map(({ path }) => path)).to.deep.equal(['name']);
    expect(valuesOf(node, 'missing')).to.deep.equal([]);
    expect(itemsOf(nodeOf(null).node)).to.deep.equal([]);
  });
});

describe('unwrapped', () => {
  it('is the first thing under the keys, else the node', () => {
    const { node } = nodeOf(document);
    expect(unwrapped(node, ['missing', 'list', 'name']).path).to.equal('list[0]');
    expect(unwrapped(node, ['missing'])).to.equal(node);
  });
});

describe('textOf', () => {
  it('is the trimmed text of a single value, and empty for an object', () => {
    const texts = [' a\n', 7, true, null, undefined, {}, ['a'], { toString: () => 'x' }];
    expect(texts.map((value) => textOf(nodeOf(value).node))).to.deep.equal([
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

describe('hasMatch', () => {
  it('looks at every value of a key', () => {
    const { node } = nodeOf(document);
    expect(hasMatch(node, '@type', /\bVideoObject$/)).to.equal(true);
    expect(hasMatch(node, '@type', /\bAudioObject$/)).to.equal(false);
    expect(hasMatch(node, 'missing', /./)).to.equal(false);
  });
});

describe('readRequired', () => {
  it('reads the first value of a key', () => {
    expect(readRequired(nodeOf(document).node, 'list', text)).to.equal('a');
  });

  it('throws with the path where the value cannot stand', () => {
    const { node } = nodeOf(document);
    expect(() => readRequired(node, 'nested', text)).to.throw(
      ClipError,
      'nested: expected text, got an object',
    );
    expect(() => readRequired(node, 'missing', text)).to.throw(
      ClipError,
      'missing: expected text, got nothing',
    );
  });
});

describe('readAll', () => {
  it('leaves out what is broken, and reports it', () => {
    const { node, problems } = nodeOf(document);
    expect(readAll(node, 'list', text)).to.deep.equal(['a', 'c']);
    expect(problems).to.deep.equal(['list[1]: expected text, got 2']);
  });

  it('passes over what is not meant without a word', () => {
    const { node, problems } = nodeOf(document);
    expect(readAll(node, 'list', text, ({ value }) => value !== 2)).to.deep.equal(['a', 'c']);
    expect(problems).to.deep.equal([]);
  });

  it('reads two hundred entries and no more', () => {
    const { node } = nodeOf({ list: Array.from({ length: 5000 }, () => 'x') });
    expect(readAll(node, 'list', text)).to.have.length(200);
  });

  it('does not swallow the errors of its own code', () => {
    const broken = () => {
      throw new RangeError('bug');
    };
    expect(() => readAll(nodeOf(document).node, 'list', broken)).to.throw(RangeError, 'bug');
  });
});

describe('readOptional', () => {
  it('is the first that can be read, or undefined', () => {
    const { node } = nodeOf({ list: [1, 'b', 'c'] });
    expect(readOptional(node, 'list', text)).to.equal('b');
    expect(readOptional(node, 'missing', text)).to.equal(undefined);
  });
});

describe('readFields', () => {
  it('has the fields that can be read, under their own names, and no others', () => {
    const { node, problems } = nodeOf({ name: 'One', other: 'Two', broken: 3, stray: 'no' });
    const found = readFields<{ name: string; renamed: string; broken: string; missing: string }>(node, {
      name: [text],
      renamed: [text, 'other'],
      broken: [text],
      missing: [text],
    });
    expect(found).to.deep.equal({ name: 'One', renamed: 'Two' });
    expect(problems).to.deep.equal(['broken: expected text, got 3']);
  });
});
