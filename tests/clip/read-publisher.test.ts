import { expect } from '@esm-bundle/chai';
import { ClipError } from '../../src/clip/clip-error.js';
import { readPublisher } from '../../src/clip/read-publisher.js';
import { nodeOf } from './node-of.js';

describe('readPublisher', () => {
  it('is a name', () => {
    expect(readPublisher(nodeOf('The Example').node)).to.deep.equal({ name: 'The Example' });
  });

  it('is an organization with its address and logo', () => {
    const logo = { '@type': 'ImageObject', url: '/logo.svg' };
    const { node } = nodeOf({ '@type': 'NewsMediaOrganization', name: 'The Example', url: '/', logo });
    expect(readPublisher(node)).to.deep.equal({
      name: 'The Example',
      url: 'https://news.example/',
      logo: 'https://news.example/logo.svg',
    });
  });

  it('stands without addresses that are broken', () => {
    const { node, problems } = nodeOf({ name: 'The Example', url: 'javascript:0', logo: 7 });
    expect(readPublisher(node)).to.deep.equal({
      name: 'The Example',
      logo: 'https://news.example/clips/7',
    });
    expect(problems).to.deep.equal(["url: expected an http(s) address, got 'javascript:0'"]);
  });

  it('does not stand without a name', () => {
    expect(() => readPublisher(nodeOf({ url: '/' }).node)).to.throw(ClipError, 'expected words');
  });
});
