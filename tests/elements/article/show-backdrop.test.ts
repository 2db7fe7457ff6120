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

/** Whether the copy behind the picture is drawn. */
const isDrawn = (player: ClipPlayer) => !!partOf(player, '.backdrop')?.getClientRects().length;

/** How often an address has been asked for. */
async function requestsOf(key: string): Promise<number> {
  const log: unknown[] = await (await fetch(`/fault-log?key=${key}`)).json();
  return log.length;
}

describe('showBackdrop', () => {
  afterEach(unmountAll);

  for (const [shape, width, height] of [
    ['upright', 90, 160],
    ['square', 120, 120],
  ] as const)
    it(`puts the same picture behind an ${shape} one, before the press and after`, async () => {
      const player = await withClip(
        clipOf({ posters: [{ url: await picture(width, height), width, height }] }),
      );
      expect(isDrawn(player)).to.equal(true);
      await posterSeen(player);
      const backdrop = partOf(player, '.backdrop');
      expect(backdrop?.currentSrc).to.equal(partOf(player, '.poster')?.currentSrc);
      expect(backdrop?.alt).to.equal('');
      const stage = partOf(player, '.stage') as Element;
      expect(backdrop?.compareDocumentPosition(stage)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      await player.play();
      await until(() => player.player.state.phase === 'playing');
      expect(isDrawn(player)).to.equal(true);
    });

  it('knows the shape that a document gives before the picture has come', async () => {
    const hangs = (size: { width: number; height: number }) => [{ url: '/fault/hang/a.jpg', ...size }];
    const upright = await withClip(clipOf({ posters: hangs({ width: 90, height: 160 }) }));
    expect(isDrawn(upright)).to.equal(true);
    const wide = await withClip(clipOf({ posters: hangs({ width: 160, height: 90 }) }));
    expect(isDrawn(wide)).to.equal(false);
  });

  it('takes the address that the browser has chosen', async () => {
    const posters = [
      { url: await picture(90, 160), width: 90, height: 160 },
      { url: await picture(900, 1600), width: 900, height: 1600 },
    ];
    const player = await withClip(clipOf({ posters }));
    await until(() => isDrawn(player) && partOf(player, '.backdrop')?.currentSrc);
    expect(partOf(player, '.backdrop')?.currentSrc).to.equal(partOf(player, '.poster')?.currentSrc);
  });

  for (const [shape, path, width, height] of [
    ['an upright', '/demo/media/vertical/poster-360.jpg', 360, 640],
    ['a wide', '/demo/media/klitschko/poster-320.jpg', 320, 180],
  ] as const)
    it(`requests the picture of ${shape} clip once`, async () => {
      const key = `backdrop-${Math.random().toString(36).slice(2)}`;
      const player = await withClip(
        clipOf({ posters: [{ url: `/fault/key=${key}${path}`, width, height }] }),
      );
      await posterSeen(player);
      if (shape === 'an upright') await until(() => partOf(player, '.backdrop')?.naturalWidth);
      await new Promise(requestAnimationFrame);
      expect(await requestsOf(key)).to.equal(1);
    });

  it('goes with the clip, also where the next one has no poster', async () => {
    const player = await withClip(clipOf({ posters: [{ url: uprightPoster }] }));
    await player.play();
    await until(() => player.player.state.phase === 'playing' && isDrawn(player));
    const sources = [{ src: '/tests/fixtures/media/short.mp4', type: 'video/mp4' }];
    player.clip = clipOf({ id: 'wide', sources, posters: [{ url: await picture(160, 90) }] });
    await until(() => !isDrawn(player), 'the end of the backdrop');
    player.clip = clipOf({ posters: [{ url: uprightPoster }] });
    await until(() => isDrawn(player), 'the backdrop');
    player.clip = clipOf({ id: 'bare' });
    await until(() => !partOf(player, '.backdrop'), 'the end of the backdrop');
  });

  it('comes with the press where the poster is wide and the clip is not', async () => {
    const player = await withClip(clipOf({ posters: [{ url: await picture(160, 90) }] }));
    await posterSeen(player);
    expect(isDrawn(player)).to.equal(false);
    await player.play();
    await until(() => isDrawn(player), 'the backdrop');
  });

  it('goes with the press where the poster is upright and the clip is not', async () => {
    const sources = [{ src: '/tests/fixtures/media/short.mp4', type: 'video/mp4' }];
    const posters = [{ url: await picture(90, 160), width: 90, height: 160 }];
    const player = await withClip(clipOf({ sources, posters }));
    expect(isDrawn(player)).to.equal(true);
    await player.play();
    await until(() => !isDrawn(player), 'the end of the backdrop');
  });

  it('comes with the press where a document gives no size', async () => {
    const player = await withClip(clipOf({ posters: [{ url: await picture(90, 160) }] }));
    await posterSeen(player);
    expect(isDrawn(player)).to.equal(false);
    await player.play();
    await until(() => isDrawn(player), 'the backdrop');
  });

  it('leaves a wide clip alone', async () => {
    const sources = [{ src: '/tests/fixtures/media/short.mp4', type: 'video/mp4' }];
    const player = await withClip(clipOf({ sources, posters: [{ url: await picture(160, 90) }] }));
    await posterSeen(player);
    await player.play();
    await until(() => player.player.state.phase === 'playing');
    await import('../../../src/elements/article/install-behaviours.js');
    expect(isDrawn(player)).to.equal(false);
  });

  it('shows nothing of a clip with a content warning', async () => {
    const player = await withClip(clipOf({ contentRating: 'Blood', posters: [{ url: uprightPoster }] }));
    await until(() => partOf(player, 'clip-content-warning'));
    expect(partOf(player, '.backdrop')).to.equal(null);
    expect(partOf(player, '.poster')).to.equal(null);
  });
});
