import { expect } from '@esm-bundle/chai';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import '../../../src/elements/player/clip-player.js';
import { byRole, theRole } from '../../by-role.js';
import { click, press } from '../../user.js';
import { faults } from '../faults.js';
import { mounted, unmountAll, until } from '../mounted.js';
import { find, findAll } from '../place.js';
import { captionedClip, forgetFiles, vttOf } from './captions-of.js';

const src = `${location.origin}/demo/media/choices/choices-180p.mp4`;
const captions = { en: vttOf([1, 4, '<v Ann>The water rises.'], [5, 9, '<v Bob>It falls again.']) };

describe('openTranscript', function () {
  this.timeout(90_000);
  let player: ClipPlayer;

  afterEach(() => {
    unmountAll();
    forgetFiles();
  });

  async function started(width = 700, tracks: Record<string, string> = captions): Promise<void> {
    player = mounted<ClipPlayer>('<clip-player muted></clip-player>');
    if (player.parentElement) player.parentElement.style.width = `${width}px`;
    const rest = { sources: [{ src, type: 'video/mp4' }], duration: 20, embedUrl: '/embed/town' };
    player.clip = captionedClip(tracks, { ...rest, chapters: [{ title: 'One', start: 0, end: 9 }] });
    await player.updateComplete;
    theRole('button', 'Play', player).click();
    await until(() => player.player.state.phase === 'playing');
    player.pause();
    await until(() => player.player.state.phase === 'paused' && customElements.get('clip-transcript-button'));
    await until(() => byRole('button', 'Settings', player)[0]);
  }
  const lines = () => findAll(player.shadowRoot as ShadowRoot, '.line');
  const dialog = () => byRole('dialog', 'Transcript')[0];

  it('opens over the clip from its button, goes to a line, and gives the focus back', async () => {
    await started();
    const button = await until(() => byRole('button', 'Transcript', player)[0]);
    const told: string[] = [];
    for (const name of ['clip-open', 'clip-close'] as const)
      player.addEventListener(name, ({ detail }) => told.push(`${name} ${detail.panel}`));
    await click(button);
    await until(() => lines().length === 2);
    expect(theRole('heading', 'Transcript', dialog()).localName).to.equal('h2');
    expect(await faults(player)).to.deep.equal([]);
    await click(lines()[1] as HTMLElement);
    await until(() => player.currentTime >= 5);
    await until(() => lines()[1]?.getAttribute('aria-current') === 'true');
    expect(dialog(), 'it stays open').to.not.equal(undefined);
    await press('Escape');
    await until(() => !dialog());
    expect(told).to.deep.equal(['clip-open transcript', 'clip-close transcript']);
    expect(player.shadowRoot?.querySelector('clip-transcript')).to.equal(null);
    await until(() => byRole('button', 'Transcript', player)[0]);
  });

  it('opens from the settings, where the bar has no room for its button', async () => {
    await started(400);
    expect(byRole('button', 'Transcript', player)).to.deep.equal([]);
    theRole('button', 'Settings', player).click();
    await until(() => byRole('menuitem', 'Transcript', player)[0]);
    theRole('menuitem', 'Transcript', player).click();
    await until(() => lines().length === 2);
  });

  it('is not offered for a clip without words', async () => {
    await started(700, {});
    await until(() => byRole('button', /Pop out|Direct link/, player)[0]);
    expect(byRole('button', 'Transcript', player)).to.deep.equal([]);
  });

  it('leaves the bar its room at every width', async () => {
    await started();
    await until(() => byRole('button', 'Transcript', player)[0]);
    const row = find(player.shadowRoot as ShadowRoot, '.row');
    const cut: number[] = [];
    for (let width = 320; width <= 720; width += 20) {
      if (player.parentElement) player.parentElement.style.width = `${width}px`;
      await new Promise(requestAnimationFrame);
      if (row.scrollWidth > row.clientWidth + 1) cut.push(width);
    }
    expect(cut).to.deep.equal([]);
  });
});
