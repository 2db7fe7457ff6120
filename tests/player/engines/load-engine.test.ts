// A page of its own: another test has fetched the engine before.
import { expect } from '@esm-bundle/chai';
import { loadEngineFor } from '../../../src/player/engines/load-engine.js';
import { until } from '../until.js';

const asked = (script = 'videojs-source') =>
  performance.getEntriesByType('resource').some(({ name }) => name.includes(script));

describe('loadEngineFor', () => {
  it('fetches the engine for what the browser does not play itself, and for nothing else', async function () {
    this.timeout(90_000);
    loadEngineFor(undefined);
    loadEngineFor({ src: 'a.mp4', type: 'video/mp4' });
    loadEngineFor({ src: 'of-unknown-type' });
    await new Promise((done) => setTimeout(done, 200));
    expect(asked(), 'for what it plays itself').to.equal(false);
    loadEngineFor({ src: 'a.m3u8', type: 'video/x-unknown' });
    expect(await until(() => asked(), 15), 'for what it does not').to.equal(true);
    expect(asked('mpd-parser'), 'for what is not DASH').to.equal(false);
    loadEngineFor({ src: 'a.mpd', type: 'Application/DASH+XML' });
    expect(await until(() => asked('mpd-parser'), 15), 'for DASH').to.equal(true);
    expect(document.querySelector('video, .video-js'), 'made on the way').to.equal(null);
  });
});
