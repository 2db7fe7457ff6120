import { expect } from '@esm-bundle/chai';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import '../../../src/elements/player/clip-player.js';
import { skipUnless } from '../../skip-unless.js';
import { canEmulate, emulate } from '../../user.js';
import { mounted, unmountAll, until } from '../mounted.js';

const src = '/tests/fixtures/media/short.mp4';
const posterOf = ({ shadowRoot }: ClipPlayer) => shadowRoot?.querySelector<HTMLImageElement>('.poster');

/** A player with a picture, and what its poster looks like while it starts to play. */
async function played() {
  const player = mounted<ClipPlayer>(
    `<clip-player muted loop poster="/demo/assets/clip.jpg" src="${src}"></clip-player>`,
  );
  const poster = await until(() => posterOf(player));
  await until(() => poster.naturalWidth);
  expect(getComputedStyle(poster).opacity).to.equal('1');
  const fades: string[] = [];
  poster.addEventListener('transitionrun', ({ propertyName }) => fades.push(propertyName));
  await player.play();
  await until(() => getComputedStyle(poster).opacity === '0', 'the end of the fade');
  return { player, poster, fades };
}

describe('the poster of <clip-player>', () => {
  afterEach(async () => {
    unmountAll();
    if (await canEmulate()) await emulate();
  });

  it('fades out over the first frame, in the place of the picture', async () => {
    const { player, poster, fades } = await played();
    expect(poster.isConnected).to.equal(true);
    expect(fades).to.include('opacity');
    const video = player.shadowRoot?.querySelector('video') as HTMLVideoElement;
    const [before, after] = [poster, video].map((each) => JSON.stringify(each.getBoundingClientRect()));
    expect(after).to.equal(before);
    expect(getComputedStyle(poster).pointerEvents).to.equal('none');
  });

  it('vanishes at once where the reader wants less motion', async function () {
    skipUnless(this, await canEmulate(), 'this engine emulates no media');
    await emulate({ reducedMotion: true });
    const { fades } = await played();
    expect(fades).to.deep.equal([]);
  });

  it('is there at once for the next clip', async () => {
    const { player, poster } = await played();
    const clip = player.player.state.clip;
    if (!clip) throw new Error('the player has no clip');
    player.clip = {
      ...clip,
      id: 'next',
      sources: [{ src: '/demo/media/vertical/vertical.mp4', type: 'video/mp4' }],
    };
    await player.updateComplete;
    expect(getComputedStyle(poster).opacity).to.equal('1');
  });
});
