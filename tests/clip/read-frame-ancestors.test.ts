import { expect } from '@esm-bundle/chai';
import type { ClipProblem } from '../../src/clip/clip-error.js';
import { readFrameAncestors } from '../../src/clip/read-frame-ancestors.js';
import { nodeOf } from './node-of.js';

const listed = (value: unknown) => {
  const { node, problems } = nodeOf({ additionalProperty: [{ name: 'frame-ancestors', value }] });
  return { ancestors: readFrameAncestors(node), problems };
};

describe('readFrameAncestors', () => {
  it('reads one origin or several, and the site itself', () => {
    expect(listed('https://news.example').ancestors).to.deep.equal(['https://news.example']);
    const several = ["'self'", 'https://*.news.example:8443', 'partner.example'];
    expect(listed(several).ancestors).to.deep.equal(several);
  });

  it('is empty where the document says nothing of it', () => {
    expect(
      readFrameAncestors(nodeOf({ additionalProperty: { name: 'colour', value: 'red' } }).node),
    ).to.deep.equal([]);
  });

  for (const value of [
    'https://a.example; script-src *',
    'https://a.example\r\nSet-Cookie: a=b',
    '*',
    'data:',
    "'none' x",
    'https://a_b.example',
    'http://a b.example',
    'http://a,b.example',
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

  const spelled: [value: unknown, ancestors: string[]][] = [
    ["'self' https://*.news.example", ["'self'", 'https://*.news.example']],
    ['https://a.example, https://b.example/', ['https://a.example', 'https://b.example']],
    ['self', ["'self'"]],
    [["'none'"], ["'none'"]],
    [['none', 'https://a.example'], ["'none'"]],
    [{ '@value': 'http://localhost:8000' }, ['http://localhost:8000']],
  ];
  for (const [value, expected] of spelled) {
    it(`reads ${JSON.stringify(value)}`, () => {
      expect(listed(value)).to.deep.equal({ ancestors: expected, problems: [] });
    });
  }

  for (const property of [
    { name: 'Frame-Ancestors', value: 'https://a.example' },
    { name: 'frameAncestors', value: 'https://a.example' },
    { propertyID: 'frame_ancestors', value: 'https://a.example' },
  ]) {
    it(`knows it by ${JSON.stringify(property)}`, () => {
      expect(readFrameAncestors(nodeOf({ additionalProperty: property }).node)).to.deep.equal([
        'https://a.example',
      ]);
    });
  }

  for (const additionalProperty of [
    { name: 'frame-ancestors' },
    'frame-ancestors https://a.example',
    [{ name: 'frame-ancestors', value: [] }],
  ]) {
    it(`closes the frame, and says so, for ${JSON.stringify(additionalProperty)}`, () => {
      const problems: ClipProblem[] = [];
      const node = {
        ...nodeOf({ additionalProperty }).node,
        report: (problem: ClipProblem) => problems.push(problem),
      };
      expect(readFrameAncestors(node)).to.deep.equal(["'self'"]);
      expect(problems.map(({ restricts }) => restricts)).to.deep.equal([true]);
    });
  }
});
