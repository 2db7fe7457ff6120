import { expect } from '@esm-bundle/chai';
import { unmountAll } from '../mounted.js';
import { documentOf, playing } from './started-player.js';

describe('printPoster', () => {
  afterEach(unmountAll);

  it('puts the poster of a played clip on paper, and takes it away again', async () => {
    const player = await playing('muted loop', documentOf({ thumbnailUrl: '/demo/assets/clip.jpg' }));
    const posters = () => player.shadowRoot?.querySelectorAll('.poster').length;
    expect(posters()).to.equal(0);
    dispatchEvent(new Event('beforeprint'));
    expect(posters()).to.equal(1);
    dispatchEvent(new Event('afterprint'));
    expect(posters()).to.equal(0);
  });

  it('adds nothing where the poster stands there', async () => {
    const player = await playing(
      'muted loop',
      documentOf({ '@type': 'AudioObject', thumbnailUrl: '/demo/assets/clip.jpg' }),
    );
    dispatchEvent(new Event('beforeprint'));
    expect(player.shadowRoot?.querySelectorAll('.poster').length).to.equal(1);
    dispatchEvent(new Event('afterprint'));
    expect(player.shadowRoot?.querySelectorAll('.poster').length).to.equal(1);
  });
});
