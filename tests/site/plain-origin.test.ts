import { expect } from '@esm-bundle/chai';
import { plainOrigin } from '../../src/site/plain-origin.js';

describe('plainOrigin', () => {
  it('is the origin of an address', () => {
    expect(plainOrigin('https://media.example:8443/a.mp4?b')).to.equal('https://media.example:8443');
    expect(plainOrigin('https://user@media.example')).to.equal('https://media.example');
  });

  for (const address of ['http://a;b/', 'http://a"/', 'media.example', 'data:,x', 'blob:https://a;b/1', '']) {
    it(`throws for '${address}'`, () => {
      expect(() => plainOrigin(address)).to.throw(TypeError, `got '${address}'`);
    });
  }
});
