// A page of its own: another test has fetched the engine before.
import { expect } from '@esm-bundle/chai';
import { warmUp } from '../../src/player/warm-up.js';
import { until } from './until.js';

const asked = () =>
  performance.getEntriesByType('resource').some(({ name }) => name.includes('videojs-feed'));

describe('warmUp', () => {
  it('fetches the engine for what the browser does not play itself, and for nothing else', async function () {
    this.timeout(30_000);
    warmUp(undefined);
    warmUp({ src: 'a.mp4', type: 'video/mp4' });
    warmUp({ src: 'of-unknown-type' });
    await new Promise((done) => setTimeout(done, 200));
    expect(asked(), 'for what it plays itself').to.equal(false);
    warmUp({ src: 'a.mpd', type: 'application/dash+xml' });
    expect(await until(asked, 15), 'for what it does not').to.equal(true);
    expect(document.querySelector('video, .video-js'), 'made on the way').to.equal(null);
  });
});
