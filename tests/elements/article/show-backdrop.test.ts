import { expect } from '@esm-bundle/chai';
import type { Clip } from '../../../src/clip/clip.js';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import '../../../src/elements/player/clip-player.js';
import { mounted, unmountAll, until } from '../mounted.js';

const upright = '/demo/media/vertical/vertical.mp4';
const uprightPoster = '/demo/media/vertical/poster-360.jpg';

/** The address of a picture of one colour. */
async function picture(width: number, height: number): Promise<string> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d')?.fillRect(0, 0, width, height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done));
  if (!blob) throw new Error('the canvas gives no picture');
  return URL.createObjectURL(blob);
}

const clipOf = (more: Partial<Clip>): Clip => ({
  id: 'shape',
  kind: 'video',
  title: 'A shape',
  posters: [],
  sources: [{ src: upright, type: 'video/mp4' }],
  tracks: [],
  chapters: [],
  live: false,
  ...more,
});

async function withClip(clip: Clip, attributes = ''): Promise<ClipPlayer> {
  const player = mounted<ClipPlayer>(`<clip-player muted loop ${attributes}></clip-player>`);
  player.clip = clip;
  await player.updateComplete;
  return player;
}

const partOf = ({ shadowRoot }: ClipPlayer, selector: string) =>
  shadowRoot?.querySelector<HTMLImageElement>(selector);
const posterSeen = (player: ClipPlayer) =>
  until(() => partOf(player, '.poster')?.naturalWidth, 'the picture of the poster');

describe('showBackdrop', () => {
  afterEach(unmountAll);

  for (const [shape, width, height] of [
    ['upright', 90, 160],
    ['square', 120, 120],
  ] as const)
    it(`puts the same picture behind an ${shape} one from the press on`, async () => {
      const player = await withClip(clipOf({ posters: [{ url: await picture(width, height) }] }));
      await posterSeen(player);
      expect(partOf(player, '.backdrop'), 'no script before a press').to.equal(null);
      await player.play();
      const backdrop = await until(() => partOf(player, '.backdrop'));
      expect(backdrop.src).to.equal(partOf(player, '.poster')?.currentSrc);
      expect(backdrop.alt).to.equal('');
      const stage = partOf(player, '.stage') as Element;
      expect(backdrop.compareDocumentPosition(stage)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    });

  it('takes the address that the browser has chosen', async () => {
    const [small, large] = [await picture(90, 160), await picture(900, 1600)];
    const posters = [
      { url: small, width: 90 },
      { url: large, width: 900 },
    ];
    const player = await withClip(clipOf({ posters }));
    await player.play();
    const backdrop = await until(() => partOf(player, '.backdrop'));
    expect(backdrop.src).to.equal(large);
  });

  it('stays while the clip plays, and goes with the clip', async () => {
    const player = await withClip(clipOf({ posters: [{ url: uprightPoster }] }));
    await player.play();
    await until(() => player.player.state.phase === 'playing' && partOf(player, '.backdrop'));
    const sources = [{ src: '/tests/fixtures/media/short.mp4', type: 'video/mp4' }];
    player.clip = clipOf({ id: 'wide', sources, posters: [{ url: await picture(160, 90) }] });
    await until(() => !partOf(player, '.backdrop'), 'the end of the backdrop');
  });

  it('goes where the next clip has no poster', async () => {
    const player = await withClip(clipOf({ posters: [{ url: uprightPoster }] }));
    await player.play();
    await until(() => partOf(player, '.backdrop'));
    player.clip = clipOf({ id: 'bare' });
    await until(() => !partOf(player, '.backdrop'), 'the end of the backdrop');
  });

  it('comes with the press where the poster is wide and the clip is not', async () => {
    const player = await withClip(clipOf({ posters: [{ url: await picture(160, 90) }] }));
    await posterSeen(player);
    expect(partOf(player, '.backdrop')).to.equal(null);
    await player.play();
    await until(() => partOf(player, '.backdrop'));
  });

  it('leaves a wide clip alone', async () => {
    const sources = [{ src: '/tests/fixtures/media/short.mp4', type: 'video/mp4' }];
    const player = await withClip(clipOf({ sources, posters: [{ url: await picture(160, 90) }] }));
    await posterSeen(player);
    await player.play();
    await until(() => player.player.state.phase === 'playing');
    await import('../../../src/elements/article/install-behaviours.js');
    expect(partOf(player, '.backdrop')).to.equal(null);
  });

  it('shows nothing of a clip with a content warning', async () => {
    const player = await withClip(clipOf({ contentRating: 'Blood', posters: [{ url: uprightPoster }] }));
    await until(() => partOf(player, 'clip-content-warning'));
    expect(partOf(player, '.backdrop')).to.equal(null);
    expect(partOf(player, '.poster')).to.equal(null);
  });

  it('goes when the player is taken out of the page', async () => {
    const player = await withClip(clipOf({ posters: [{ url: uprightPoster }] }));
    await player.play();
    await until(() => partOf(player, '.backdrop'));
    player.remove();
    await until(() => !partOf(player, '.backdrop'), 'the end of the backdrop');
  });
});
