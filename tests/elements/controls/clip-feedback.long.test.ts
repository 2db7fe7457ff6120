import { expect } from '@esm-bundle/chai';
import { ClipFeedbackEvent } from '../../../src/elements/controls/clip-feedback-event.js';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import '../../../src/elements/player/clip-player.js';
import { byRole, theRole } from '../../by-role.js';
import { HeldTimers } from '../../held-timers.js';
import { faults } from '../faults.js';
import { mounted, unmountAll, until } from '../mounted.js';

const clip = {
  id: 'choices',
  kind: 'video',
  title: 'Water by day',
  posters: [],
  sources: [{ src: `${location.origin}/demo/media/choices/choices-180p.mp4`, type: 'video/mp4' }],
  tracks: [
    {
      src: `${location.origin}/demo/media/choices/captions.en.vtt`,
      kind: 'captions',
      language: 'en',
      label: 'English',
    },
  ],
  chapters: [],
  live: false,
} as const;

describe('<clip-feedback>', () => {
  let player: ClipPlayer;

  const element = () =>
    player.shadowRoot?.querySelector('clip-controls')?.shadowRoot?.querySelector('clip-feedback');
  const seen = () => element()?.shadowRoot?.querySelector('.words')?.textContent;
  const key = (name: string) =>
    player.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true }));

  beforeEach(async () => {
    player = mounted<ClipPlayer>('<clip-player start="5"></clip-player>');
    player.clip = clip;
    await player.updateComplete;
    player.muted = true;
    theRole('button', 'Play: Water by day', player).click();
    await until(() => player.player.state.phase === 'playing');
    player.pause();
    await until(() => player.player.state.phase === 'paused');
    await until(() => customElements.get('clip-feedback') && element()?.shadowRoot);
  });
  afterEach(unmountAll);

  for (const [name, words] of [
    ['m', '100%'],
    ['ArrowDown', '95%'],
    ['c', 'Captions: English'],
    ['l', '+10s'],
    ['ArrowLeft', '-5s'],
    ['k', 'Playing'],
  ] as const)
    it(`says "${words}" for the key ${name}, to the eye and once to assistive technology`, async () => {
      const timers = new HeldTimers(); // a slow machine needs longer to look than the words last
      try {
        key(name);
        await until(() => seen() === words);
        await until(() => byRole('status', words, player).length === 1);
        expect(await faults(player)).to.deep.equal([]);
        timers.pass(1.3);
        await until(() => seen() === undefined && byRole('status', words, player).length === 0);
      } finally {
        timers.restore();
      }
    });

  for (const zoom of ['1', '1.5', '0.75'])
    it(`spreads a ripple from the finger under a CSS zoom of ${zoom}`, async () => {
      player.style.zoom = zoom;
      const stage = player.getBoundingClientRect();
      const at = { x: stage.left + stage.width * 0.8, y: stage.top + stage.height * 0.4 };
      player.dispatchEvent(new ClipFeedbackEvent({ seconds: 10, at }));
      const ripple = () => element()?.shadowRoot?.querySelector<HTMLElement>('.ripple');
      await until(ripple);
      await element()?.updateComplete;
      const { left, top, width, height } = ripple()?.getBoundingClientRect() ?? new DOMRect();
      expect(left + width / 2).to.be.closeTo(at.x, 2);
      expect(top + height / 2).to.be.closeTo(at.y, 2);
    });

  for (const [button, name, words] of [
    ['Play', 'm', '100%'],
    ['Play', 'ArrowDown', '95%'],
    ['Mute', 'ArrowDown', '95%'],
  ] as const)
    it(`says "${words}" for the key ${name} on the button ${button}, whose name does not tell it`, async () => {
      player.muted = button === 'Play';
      await until(() => byRole('button', button, player)[0]);
      theRole('button', button, player).dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true }),
      );
      await until(() => seen() === words);
      await until(() => byRole('status', words, player).length === 1);
    });

  it('says nothing of what changes by itself', async () => {
    await new Promise((done) => setTimeout(done, 1100)); // the press on Play is no cause any more
    player.playbackRate = 1.5;
    player.muted = false;
    player.player.showCaptions('en');
    await until(() => player.player.state.captions === 'en' && player.player.state.playbackRate === 1.5);
    await element()?.updateComplete;
    expect(seen()).to.equal(undefined);
  });

  it('leaves the mute button to say itself what it does', async () => {
    theRole('button', 'Unmute', player).click();
    await until(() => byRole('button', 'Mute', player)[0]);
    await element()?.updateComplete;
    expect(seen()).to.equal(undefined);
  });

  it('leaves the play button to say itself what it does', async () => {
    theRole('button', 'Play', player).click();
    await until(() => player.player.state.phase === 'playing');
    await element()?.updateComplete;
    expect(seen()).to.equal(undefined);
  });
});
