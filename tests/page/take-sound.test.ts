import { expect } from '@esm-bundle/chai';
import '../../src/elements/player/clip-player.js';
import type { ClipPlayer } from '../../src/elements/player/clip-player.js';
import { takeSound } from '../../src/page/take-sound.js';
import { mounted, unmountAll } from '../elements/mounted.js';

describe('takeSound', () => {
  afterEach(unmountAll);

  function taken(name: string) {
    const view = { name };
    const player = mounted<ClipPlayer>('<clip-player></clip-player>');
    takeSound(player, view);
    const { volume, playbackRate, defaultPlaybackRate } = player;
    return [view.name, volume, playbackRate, defaultPlaybackRate];
  }

  it('takes volume and speed from the name of the window, and the name away', () => {
    expect(taken('inline-clip 0.3 1.25')).to.deep.equal(['', 0.3, 1.25, 1.25]);
    expect(taken('inline-clip 0 1')).to.deep.equal(['', 0, 1, 1]);
  });

  it('leaves a clip without sound that begins without it', () => {
    const player = mounted<ClipPlayer>('<clip-player muted></clip-player>');
    takeSound(player, { name: 'inline-clip 0.5 1' });
    expect([player.volume, player.muted]).to.deep.equal([0.5, true]);
  });

  it('brings them into their ranges', () => {
    expect(taken('inline-clip 7 400')).to.deep.equal(['', 1, 16, 16]);
  });

  it('leaves every other name alone', () => {
    for (const name of [
      '',
      'article',
      'inline-clip',
      'inline-clip 0.3',
      'inline-clip . 1',
      'inline-clip -1 1',
    ])
      expect(taken(name)).to.deep.equal([name, 1, 1, 1]);
  });
});
