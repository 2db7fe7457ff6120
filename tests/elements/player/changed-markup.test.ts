import { expect } from '@esm-bundle/chai';
import type { Clip } from '../../../src/clip/clip.js';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import '../../../src/elements/player/clip-player.js';
import { bareClip } from '../../player/sample-clips.js';
import { mounted, unmountAll, until } from '../mounted.js';

const src = '/tests/fixtures/media/short.mp4';
const vtt = '/tests/fixtures/media/captions.vtt';
const track = `<track kind="captions" srclang="en" label="E" src="${vtt}">`;

describe('<clip-player> whose children change while it plays', () => {
  afterEach(unmountAll);

  const markups = {
    'its own media': `<clip-player muted loop><source src="${src}">${track}</clip-player>`,
    'an adopted video': `<clip-player><video muted loop src="${src}">${track}</video></clip-player>`,
  };
  const changes: Record<string, (player: ClipPlayer) => void> = {
    'a label is set': (player) => player.querySelector('track')?.setAttribute('label', 'English (US)'),
    'a track is removed': (player) => player.querySelector('track')?.remove(),
    'a track is added': (player) =>
      player
        .querySelector('track')
        ?.insertAdjacentHTML('afterend', `<track kind="captions" srclang="uk" src="${vtt}?uk">`),
  };
  const languages = (player: ClipPlayer) =>
    player.player.state.captionChoices.map(({ language, label }) => `${language} ${label}`).join();
  const expected: Record<string, string> = {
    'a label is set': 'en English (US)',
    'a track is removed': '',
    'a track is added': 'en E,uk',
  };

  for (const [what, markup] of Object.entries(markups))
    for (const [change, make] of Object.entries(changes))
      it(`plays on with ${what} where ${change}`, async () => {
        const player = mounted<ClipPlayer>(markup);
        await player.play();
        await until(() => player.currentTime > 0.2);
        const { currentMedia } = player.player;
        const phases: string[] = [];
        player.player.addEventListener('change', () => phases.push(player.player.state.phase));
        make(player);
        await until(() => languages(player).startsWith(expected[change] ?? ''), change);
        const before = player.currentTime;
        await until(() => player.currentTime !== before);
        expect(phases).to.not.include('idle');
        expect(player.player.currentMedia === currentMedia).to.equal(true);
      });

  it('keeps captions and their elements where a page sets the same clip again and again', async () => {
    const player = mounted<ClipPlayer>('<clip-player muted loop></clip-player>');
    const clip = (): Clip => ({
      ...bareClip,
      sources: [{ src: new URL(src, location.href).href, type: 'video/mp4' }],
      tracks: [{ src: new URL(vtt, location.href).href, kind: 'captions', language: 'en', label: 'E' }],
    });
    player.clip = clip();
    await player.play();
    await until(() => player.currentTime > 0.2);
    player.player.showCaptions('en');
    const tracks = () => Array.from(player.player.media.querySelectorAll('track'));
    const before = tracks();
    for (const title of ['B', 'C']) {
      player.clip = { ...clip(), title };
      await until(() => player.player.state.clip?.title === title);
    }
    expect(before).to.have.length(1);
    expect(tracks()).to.deep.equal(before);
    expect(before[0]?.track.mode).to.equal('showing');
    expect(player.player.state.captions).to.equal('en');
  });

  it('plays on where a second source is added, as HTML has it', async () => {
    const player = mounted<ClipPlayer>(markups['its own media']);
    await player.play();
    await until(() => player.currentTime > 0.2);
    player.querySelector('source')?.insertAdjacentHTML('beforebegin', '<source src="/none.mp4">');
    await until(() => player.player.state.clip?.sources.length === 2);
    expect(player.player.state.phase).to.equal('playing');
  });
});

describe('<clip-player> in a parent that shrinks to fit', () => {
  afterEach(unmountAll);

  for (const style of [
    'float:left',
    'display:inline-block',
    'position:absolute',
    'display:flex',
    'display:table',
  ])
    it(`has a size with ${style}`, async () => {
      const box = mounted(`<div style="${style}"><clip-player src="${src}"></clip-player></div>`);
      const player = box.querySelector('clip-player') as ClipPlayer;
      await player.updateComplete;
      expect([player.offsetWidth, player.offsetHeight]).to.deep.equal([300, 169]);
    });

  it('is as wide as its column, and widens none', async () => {
    const box = mounted(
      `<div style="display:grid;inline-size:400px;grid-template-columns:repeat(4,1fr)"><clip-player src="${src}"></clip-player></div>`,
    );
    const player = box.querySelector('clip-player') as ClipPlayer;
    await player.updateComplete;
    expect(player.offsetWidth).to.equal(100);
  });
});
