import { expect } from '@esm-bundle/chai';
import type { Clip } from '../../../src/clip/clip.js';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import '../../../src/elements/player/clip-player.js';
import { byRole, theRole } from '../../by-role.js';
import { faults } from '../faults.js';
import { mounted, unmountAll, until } from '../mounted.js';

const src = `${location.origin}/tests/fixtures/media/short.mp4`;
const clip: Clip = {
  id: 'short',
  kind: 'video',
  title: 'Two seconds',
  duration: 2,
  posters: [],
  sources: [{ src, type: 'video/mp4' }],
  tracks: [
    {
      src: '/fault/status=404/tests/fixtures/media/captions.vtt',
      kind: 'captions',
      language: 'en',
      label: 'English',
    },
  ],
  chapters: [],
  live: false,
  pageUrl: 'https://news.example/short',
};

describe('<clip-controls>', () => {
  afterEach(unmountAll);

  async function started(width: number, attributes = ''): Promise<ClipPlayer> {
    const player = mounted<ClipPlayer>(`<clip-player muted loop ${attributes}></clip-player>`);
    if (player.parentElement) player.parentElement.style.width = `${width}px`;
    player.clip = clip;
    await player.updateComplete;
    theRole('button', 'Play', player).click();
    await until(() => byRole('button', 'Settings', player)[0]);
    return player;
  }
  const row = (player: ClipPlayer) =>
    player.shadowRoot?.querySelector('clip-controls')?.shadowRoot?.querySelector('.row');

  it('says that captions are not available, when their file is dead and they are wanted', async () => {
    const player = await started(640, 'captions="en"');
    await until(() => byRole('status', 'Captions are not available.', player)[0]);
  });

  it('says so, too, while the bar is away', async () => {
    const player = await started(640);
    await until(() => player.player.state.phase === 'playing');
    const isQuiet = () => player.shadowRoot?.querySelector('.frame')?.classList.contains('quiet');
    player.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
    await until(isQuiet);
    player.player.showCaptions('en');
    await until(() => byRole('status', 'Captions are not available.', player)[0]);
    expect(isQuiet()).to.equal(true);
  });

  it('says nothing of captions that nobody wants', async () => {
    const player = await started(640);
    await until(() => byRole('button', 'Direct link', player)[0]);
    expect(byRole('status', 'Captions are not available.', player)).to.deep.equal([]);
  });

  for (const width of [160, 220, 240, 320, 370, 480, 640]) {
    it(`has all its buttons within ${width} px`, async () => {
      const player = await started(width);
      await until(() => player.player.state.phase === 'playing');
      await until(() => customElements.get('clip-more-buttons'));
      await until(() => byRole('button', 'Direct link', player).length === (width < 640 ? 0 : 1));
      const bar = row(player);
      expect(bar?.scrollWidth).to.equal(bar?.clientWidth);
      const { right } = player.getBoundingClientRect();
      for (const button of byRole('button', undefined, player))
        expect(button.getBoundingClientRect().right, button.outerHTML).to.be.at.most(right);
    });
  }

  it('moves nothing when the ways to watch elsewhere come', async () => {
    const player = await started(640);
    const names = ['Pause', 'Captions', 'Settings', 'Mute', 'Unmute'];
    const places = () =>
      names.flatMap((name) =>
        byRole('button', name, player).map((each) => each.getBoundingClientRect().left),
      );
    await until(() => byRole('button', 'Pause', player)[0]);
    const before = places();
    await until(() => byRole('button', 'Pop out', player)[0]);
    expect(places()).to.deep.equal(before);
    expect(await faults(player)).to.deep.equal([]);
  });
});
