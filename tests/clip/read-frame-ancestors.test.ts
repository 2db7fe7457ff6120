import { expect } from '@esm-bundle/chai';
import { readFrameAncestors } from '../../src/clip/read-frame-ancestors.js';
import { placeOf } from './place-of.js';

const listed = (value: unknown) => {
  const { place, problems } = placeOf({ additionalProperty: [{ name: 'frame-ancestors', value }] });
  return { ancestors: readFrameAncestors(place), problems };
};

describe('readFrameAncestors', () => {
  it('reads one origin or several, and the site itself', () => {
    expect(listed('https://news.example').ancestors).to.deep.equal(['https://news.example']);
    const several = ["'self'", 'https://*.news.example:8443', 'partner.example'];
    expect(listed(several).ancestors).to.deep.equal(several);
  });

  it('is empty where the document says nothing of it', () => {
    expect(
      readFrameAncestors(placeOf({ additionalProperty: { name: 'colour', value: 'red' } }).place),
    ).to.deep.equal([]);
  });

  for (const value of [
    'https://a.example; script-src *',
    'https://a.example\r\nSet-Cookie: a=b',
    '*',
    'data:',
    "'none' x",
    'https://a_b.example',
    'https://a..b',
    '',
  ]) {
    it(`reports ${JSON.stringify(value)}, which is no origin`, () => {
      const { ancestors, problems } = listed([value, 'https://b.example']);
      expect(ancestors).to.deep.equal(['https://b.example']);
      expect(problems).to.have.length(1);
    });
  }

  it('lets nobody else in where nothing of the list can be read', () => {
    expect(listed('all of them').ancestors).to.deep.equal(["'self'"]);
  });
});
