import { expect } from '@esm-bundle/chai';
import { ClipError } from '../../src/clip/clip-error.js';
import { readId } from '../../src/clip/read-id.js';
import { nodeOf } from './node-of.js';

describe('readId', () => {
  const identifiers: [identifier: unknown, id: string][] = [
    ['klitschko', 'klitschko'],
    [12345, '12345'],
    [{ '@type': 'PropertyValue', propertyID: 'clip', value: 'klitschko' }, 'klitschko'],
    [['urn:uuid:1', 'second'], 'second'],
    [undefined, 'one'],
    ['', 'one'],
    ['no good', 'one'],
  ];
  for (const [identifier, id] of identifiers) {
    it(`is ${id} for ${JSON.stringify(identifier)}`, () => {
      expect(readId(nodeOf({ identifier }).node)).to.equal(id);
    });
  }

  it('reports an identifier that cannot be an id', () => {
    const { node, problems } = nodeOf({ identifier: 'no good' });
    readId(node);
    expect(problems).to.deep.equal(["identifier: expected an id as [A-Za-z0-9_-]{1,64}, got 'no good'"]);
  });

  it('is made from the first address of the clip where the document stands in a page', () => {
    for (const base of ['https://news.example/', 'https://news.example/2026/article.html']) {
      const { node } = nodeOf({}, base);
      expect(readId(node, [undefined, 'https://cdn.example/a.mp4'])).to.match(/^a-[a-z\d]+$/);
    }
    const { node } = nodeOf({}, 'https://news.example/a.jsonld?v=2');
    expect(readId(node, ['https://cdn.example/b.mp4'])).to.equal('a');
  });

  it('throws where the address gives no name either', () => {
    const { node } = nodeOf({}, 'https://news.example/');
    expect(() => readId(node)).to.throw(ClipError, 'identifier: expected an id');
  });
});
