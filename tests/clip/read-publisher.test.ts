import { expect } from '@esm-bundle/chai';
import { ClipError } from '../../src/clip/clip-error.js';
import { readPublisher } from '../../src/clip/read-publisher.js';
import { placeOf } from './place-of.js';

describe('readPublisher', () => {
  it('is a name', () => {
    expect(readPublisher(placeOf('The Example').place)).to.deep.equal({ name: 'The Example' });
  });

  it('is an organization with its address and logo', () => {
    const logo = { '@type': 'ImageObject', url: '/logo.svg' };
    const { place } = placeOf({ '@type': 'NewsMediaOrganization', name: 'The Example', url: '/', logo });
    expect(readPublisher(place)).to.deep.equal({
      name: 'The Example',
      url: 'https://news.example/',
      logo: 'https://news.example/logo.svg',
    });
  });

  it('stands without addresses that are broken', () => {
    const { place, problems } = placeOf({ name: 'The Example', url: 'javascript:0', logo: 7 });
    expect(readPublisher(place)).to.deep.equal({
      name: 'The Example',
      logo: 'https://news.example/clips/7',
    });
    expect(problems).to.deep.equal(["url: expected an http(s) address, got 'javascript:0'"]);
  });

  it('does not stand without a name', () => {
    expect(() => readPublisher(placeOf({ url: '/' }).place)).to.throw(ClipError, 'expected words');
  });
});
