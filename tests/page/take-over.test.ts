import { expect } from '@esm-bundle/chai';
import '../../src/elements/player/clip-player.js';
import type { ClipPlayer } from '../../src/elements/player/clip-player.js';
import { takeOver } from '../../src/page/take-over.js';
import { mounted, unmountAll, until } from '../elements/mounted.js';

const file = '/demo/media/klitschko/klitschko.mp4';

describe('takeOver', () => {
  afterEach(unmountAll);

  /** A player with a native player inside it, as `clipFace` writes it. */
  function withNative(markup: string) {
    const player = mounted<ClipPlayer>(`<clip-player><div class="face">${markup}</div></clip-player>`);
    const native = player.querySelector<HTMLMediaElement>('video, audio');
    if (!native) throw new Error('no native player');
    return { player, native };
  }

  for (const tag of ['video', 'audio'])
    it(`removes and unloads the ${tag} that nobody has started, so that it delays no load event`, async () => {
      const { player, native } = withNative(`<${tag} preload="none"><source src="${file}"></${tag}>`);
      await until(() => native.networkState !== HTMLMediaElement.NETWORK_EMPTY);
      await takeOver(player);
      await until(() => native.networkState === HTMLMediaElement.NETWORK_EMPTY);
      expect(native.isConnected, 'still there').to.equal(false);
      expect(player.paused).to.equal(true);
    });

  it('leaves a page without a native player as it is', async () => {
    const player = mounted<ClipPlayer>('<clip-player><a href="/watch/k">Title</a></clip-player>');
    await takeOver(player);
    expect(player.innerHTML).to.equal('<a href="/watch/k">Title</a>');
  });
});
