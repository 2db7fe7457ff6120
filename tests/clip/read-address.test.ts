import { expect } from '@esm-bundle/chai';
import { ClipError } from '../../src/clip/clip-error.js';
import { readAddress } from '../../src/clip/read-address.js';
import { nodeOf } from './node-of.js';

describe('readAddress', () => {
  it('is absolute, against the document', () => {
    expect(readAddress(nodeOf('../a.jpg').node)).to.equal('https://news.example/a.jpg');
  });

  it('may stand in an object', () => {
    expect(readAddress(nodeOf({ url: 'https://a.example/1' }).node)).to.equal('https://a.example/1');
    const image = { url: 'https://a.example/page', contentUrl: 'https://a.example/1.jpg' };
    expect(readAddress(nodeOf(image).node)).to.equal('https://a.example/1.jpg');
  });

  for (const value of [
    'javascript:alert(1)',
    '',
    null,
    {},
    { url: {} },
    '<iframe src="https://a.example/1"></iframe>',
    `https://a.example/${'x'.repeat(5000)}`,
  ]) {
    it(`refuses ${typeof value === 'object' ? JSON.stringify(value) : String(value).slice(0, 30)}`, () => {
      const { node } = nodeOf(value);
      expect(() => readAddress(node)).to.throw(ClipError, 'expected an http(s) address');
    });
  }

  for (const value of [
    'http://a;return/p.jpg',
    { url: 'http://aaa;script-src-elem/p.jpg' },
    '//q;x.example',
  ]) {
    it(`refuses the host of ${JSON.stringify(value)}`, () => {
      const { node } = nodeOf(value);
      expect(() => readAddress(node)).to.throw(ClipError, 'expected a host of letters, digits, "." and "-"');
    });
  }
});
