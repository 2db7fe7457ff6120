import { expect } from '@esm-bundle/chai';
import { asksForHeight, heightMessages, isAmp } from '../../src/wire/height-messages.js';

const page = 'https://news.example/embed/klitschko';

describe('heightMessages', () => {
  it('has none for an address without a mark', () => {
    expect(heightMessages(`${page}?start=12#t=5`, 360)).to.deep.equal([]);
  });

  it('tells WordPress, with its secret', () => {
    const message = { message: 'height', value: 360, secret: 'aB3xYz9012' };
    expect(heightMessages(`${page}#?secret=aB3xYz9012`, 360)).to.deep.equal([message]);
  });

  it('tells nobody with a secret that WordPress cannot have written', () => {
    for (const secret of ['a"]b', '', 'a'.repeat(65)]) {
      expect(heightMessages(`${page}#?secret=${secret}`, 360)).to.deep.equal([]);
    }
  });

  it('tells amp-iframe, never less than 100', () => {
    expect(heightMessages(`${page}#amp=1`, 360)).to.deep.equal([
      { sentinel: 'amp', type: 'embed-size', height: 360 },
    ]);
    expect(heightMessages(`${page}#amp=1`, 90)).to.deep.include.members([
      { sentinel: 'amp', type: 'embed-size', height: 100 },
    ]);
  });

  it('tells Embedly and Medium, in a string with the address as it stands', () => {
    const address = `${page}?resize=1`;
    expect(heightMessages(address, 360)).to.deep.equal([
      `{"src":"${address}","context":"iframe.resize","height":360}`,
    ]);
    expect(heightMessages(`${page}?resize=0`, 360)).to.deep.equal([]);
  });

  it('tells Pym, by the name that it gave this frame', () => {
    expect(heightMessages(`${page}?initialWidth=640&childId=clip-1`, 360)).to.deep.equal([
      'pymxPYMxclip-1xPYMxheightxPYMx360',
    ]);
    expect(heightMessages(`${page}?childId=a%20b`, 360)).to.deep.equal([]);
  });
});

describe('asksForHeight', () => {
  it('is what WordPress says when it is ready, with the secret of the address alone', () => {
    const ready = { message: 'ready', secret: 'abc' };
    expect(asksForHeight(`${page}#?secret=abc`, ready)).to.equal(true);
    expect(asksForHeight(`${page}#?secret=abd`, ready)).to.equal(false);
    expect(asksForHeight(page, { message: 'ready' })).to.equal(false);
  });

  it('is what Pym says of a new width', () => {
    expect(asksForHeight(`${page}?childId=c`, 'pymxPYMxcxPYMxwidthxPYMx640')).to.equal(true);
    expect(asksForHeight(`${page}?childId=d`, 'pymxPYMxcxPYMxwidthxPYMx640')).to.equal(false);
    expect(asksForHeight(page, 'pymxPYMxxPYMxwidthxPYMx640')).to.equal(false);
  });
});

describe('isAmp', () => {
  it('is for addresses that AMP has marked', () => {
    expect([`${page}#amp=1`, `${page}#x=2&amp=1`].map(isAmp)).to.deep.equal([true, true]);
    expect([page, `${page}?amp=1`, `${page}#amp=10`, `${page}#lamp=1`].map(isAmp)).to.deep.equal(
      Array(4).fill(false),
    );
  });
});
