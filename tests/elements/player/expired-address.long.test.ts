import { expect } from '@esm-bundle/chai';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import '../../../src/elements/player/clip-player.js';
import { theRole } from '../../by-role.js';
import { mounted, unmountAll, until } from '../mounted.js';

const file = '/demo/media/klitschko/klitschko.mp4';
/** The first is good up to a byte that is played some 9.5 s after the beginning; from then on it has expired. */
const addresses = [`/fault/status=403,beyond=300000${file}`, `${file}?fresh`];

describe('an address that expires in the middle', function () {
  this.timeout(90_000);
  const { fetch } = window;
  afterEach(() => {
    window.fetch = fetch;
    unmountAll();
  });

  it('is told, and a Retry goes on from the same position at the fresh one', async () => {
    const documents = addresses.map((contentUrl) => ({
      '@type': 'VideoObject',
      identifier: 'signed',
      name: 'Signed',
      contentUrl: new URL(contentUrl, location.href).href,
    }));
    window.fetch = async () =>
      Object.defineProperty(Response.json(documents.shift()), 'url', { value: location.href });
    const player = mounted<ClipPlayer>(
      '<clip-player clip-src="/signed.json" start="8.6" muted></clip-player>',
    );
    await until(() => player.player.state.clip);
    player.play();
    await until(() => player.player.state.phase === 'failed');
    expect(player.error?.code).to.equal(MediaError.MEDIA_ERR_NETWORK);
    const { currentTime } = player;
    expect(currentTime).to.be.within(8.6, 10.5);
    await player.updateComplete;
    theRole('button', 'Retry', player).click();
    await until(() => player.player.state.phase === 'playing' && player.currentTime > currentTime + 0.2);
    expect(player.currentSrc).to.contain('?fresh');
    expect(player.currentTime).to.be.within(currentTime, currentTime + 3);
    await until(() => player.currentTime > 11); // beyond what the first address gave
  });
});
