import { expect } from '@esm-bundle/chai';
import { warmUp } from '../../src/player/warm-up.js';
import { FakeEngine } from './fake-engine.js';
import { noFile, twoFiles } from './sample-clips.js';

describe('warmUp', () => {
  it('fetches for the first source that can be played, and for no other', () => {
    const [streams, files] = [new FakeEngine('streams', /mpegurl/), new FakeEngine('files', /mp4/)];
    warmUp(twoFiles, [streams, files]);
    expect(files.commands).to.deep.equal(['warm one.mp4']);
    expect(streams.commands).to.deep.equal([]);
  });

  it('fetches nothing where there is nothing to play', () => {
    const engine = new FakeEngine();
    warmUp(noFile, [engine]);
    expect(engine.commands).to.deep.equal([]);
  });
});
