import { expect } from '@esm-bundle/chai';
import { nativeEngine } from '../../../../src/player/engines/native/native-engine.js';
import { describeEngine } from '../engine-contract.js';

describeEngine(nativeEngine, {
  source: { src: '/tests/fixtures/media/short.mp4', type: 'video/mp4' },
  dead: { src: '/tests/fixtures/media/not-video.mp4', type: 'video/mp4' },
});

describe('nativeEngine', () => {
  const stream = { src: 'master.m3u8', type: 'application/vnd.apple.mpegurl' };

  it('tries what has no type', () => expect(nativeEngine.accepts({ src: 'clip' })).to.equal(true));

  it('leaves alone what no browser plays', () => {
    expect(nativeEngine.accepts({ src: 'clip.xyz', type: 'video/x-nothing' })).to.equal(false);
  });

  it('leaves streams to others where media can be fed by script, and is not managed', () => {
    const sound = 'ManagedMediaSource' in window || !('MediaSource' in window);
    if (!sound) expect(nativeEngine.accepts(stream)).to.equal(false);
    else
      expect(nativeEngine.accepts(stream)).to.equal(
        document.createElement('video').canPlayType(stream.type) !== '',
      );
  });
});
