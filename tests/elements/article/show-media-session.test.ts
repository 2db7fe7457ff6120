import { expect } from '@esm-bundle/chai';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import { skipUnless } from '../../skip-unless.js';
import { unmountAll, until } from '../mounted.js';
import { documentOf, long, phase, playing } from './started-player.js';

const clip = (more: Record<string, unknown> = {}) =>
  documentOf({
    contentUrl: long,
    publisher: { '@type': 'Organization', name: 'Example Newsroom' },
    thumbnailUrl: { '@type': 'ImageObject', contentUrl: '/demo/assets/clip.jpg', width: 640, height: 360 },
    ...more,
  });

describe('showMediaSession', () => {
  const handlers = new Map<string, MediaSessionActionHandler | null>();
  const own = 'mediaSession' in navigator ? navigator.mediaSession.setActionHandler : undefined;
  let positions: (MediaPositionState | undefined)[];

  beforeEach(function () {
    skipUnless(this, own !== undefined, 'no media session');
    positions = [];
    handlers.clear();
    Object.assign(navigator.mediaSession, {
      setActionHandler: (name: string, handler: MediaSessionActionHandler | null) =>
        handlers.set(name, handler),
      setPositionState: (state?: MediaPositionState) => positions.push(state),
    });
  });
  afterEach(() => {
    unmountAll();
    Reflect.deleteProperty(navigator.mediaSession, 'setActionHandler');
    Reflect.deleteProperty(navigator.mediaSession, 'setPositionState');
  });

  const press = (action: MediaSessionAction, more: Partial<MediaSessionActionDetails> = {}) =>
    handlers.get(action)?.({ action, ...more });
  const held = async (player: ClipPlayer) => {
    await until(() => navigator.mediaSession.metadata?.title === player.player.state.clip?.title);
    return player;
  };

  it('gives title, publisher and artwork of the clip that plays', async () => {
    await held(await playing('muted', clip()));
    const { title, artist, artwork } = navigator.mediaSession.metadata as MediaMetadata;
    expect([title, artist]).to.deep.equal(['Two seconds', 'Example Newsroom']);
    expect(artwork[0]?.src).to.contain('/demo/assets/clip.jpg');
    expect(artwork[0]?.sizes).to.equal('640x360');
    expect(navigator.mediaSession.playbackState).to.equal('playing');
  });

  it('obeys the buttons of the system', async () => {
    const player = await held(await playing('muted', clip()));
    press('pause');
    await until(() => phase(player) === 'paused');
    expect(navigator.mediaSession.playbackState).to.equal('paused');
    press('seekto', { seekTime: 30 });
    await until(() => player.currentTime === 30);
    press('seekforward');
    await until(() => player.currentTime === 40);
    press('seekbackward', { seekOffset: 5 });
    await until(() => player.currentTime === 35);
    press('play');
    await until(() => phase(player) === 'playing');
  });

  it('tells where it is', async () => {
    const player = await held(await playing('muted', clip()));
    player.currentTime = 30;
    await until(() => positions.some((state) => (state?.position ?? 0) >= 30));
    expect(positions.at(-1)?.duration).to.be.closeTo(62, 0.5);
  });

  it('is given up by the button Stop, and by a removal', async () => {
    const player = await held(await playing('muted', clip()));
    press('stop');
    await until(() => phase(player) === 'paused');
    expect(navigator.mediaSession.metadata).to.equal(null);
    player.play();
    await held(player);
    player.remove();
    await until(() => navigator.mediaSession.metadata === null, 'given up');
    expect([...handlers.values()].every((handler) => handler === null)).to.equal(true);
    // WebKitGTK goes on to answer `paused` once it has been told so.
    expect(navigator.mediaSession.playbackState).to.not.equal('playing');
  });

  it('goes to the clip that plays next, also where both play on', async () => {
    const one = await held(await playing('muted concurrent', clip()));
    const two = await held(
      await playing('muted concurrent', clip({ identifier: 'other', name: 'Another one' })),
    );
    press('pause');
    await until(() => phase(two) === 'paused');
    expect(one.paused).to.equal(false);
    one.remove();
    await Promise.resolve();
    expect(navigator.mediaSession.metadata?.title).to.equal('Another one');
  });
});
