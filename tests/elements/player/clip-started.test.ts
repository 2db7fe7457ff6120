import { expect } from '@esm-bundle/chai';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import '../../../src/elements/player/clip-player.js';
import { byRole, theRole } from '../../by-role.js';
import { mounted, unmountAll, until } from '../mounted.js';

const src = '/tests/fixtures/media/short.mp4';

describe('controlsView', () => {
  afterEach(unmountAll);

  /** Names of the slots that come into the shadow root of a player from now on. */
  const slotsAdded = (player: ClipPlayer) => {
    const names: string[] = [];
    const slotsIn = (node: Node) =>
      node instanceof Element
        ? [node, ...node.querySelectorAll('*')].filter((each) => each.localName === 'slot')
        : [];
    const observer = new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const slot of [...addedNodes].flatMap(slotsIn)) names.push(slot.getAttribute('name') ?? '');
    });
    observer.observe(player.shadowRoot as ShadowRoot, { childList: true, subtree: true });
    return names;
  };

  for (const [what, markup] of [
    ['its own video', `<clip-player src="${src}" muted></clip-player>`],
    ['an adopted video', `<clip-player><video src="${src}" muted></video></clip-player>`],
    ['what comes next', `<clip-player src="${src}" muted><a slot="next" href="/b">Next</a></clip-player>`],
  ] as const)
    it(`adds no slot while the clip starts, with ${what}: WebKit would lay the video out anew`, async () => {
      const player = mounted<ClipPlayer>(markup);
      await player.updateComplete;
      const names = slotsAdded(player);
      theRole('button', 'Play', player).click();
      await until(() => player.player.state.phase === 'playing' && byRole('slider', 'Seek', player)[0]);
      expect(names).to.deep.equal([]);
    });

  it('shows what comes next at the end, and keeps its slot for the next run', async () => {
    const player = mounted<ClipPlayer>(
      `<clip-player src="${src}" muted><a slot="next" href="/b">Next</a></clip-player>`,
    );
    await player.play();
    const link = player.querySelector('a') as HTMLElement;
    expect(link.checkVisibility()).to.equal(false);
    await until(() => byRole('slider', 'Seek', player)[0]);
    await until(() => player.ended && link.checkVisibility());
    const names = slotsAdded(player);
    await player.play();
    await until(() => player.currentTime > 0 && !player.ended);
    expect(names).to.deep.equal([]);
  });
});

describe('pressPicture', () => {
  afterEach(unmountAll);

  it('pauses by a tap where there are no controls: nothing else can', async () => {
    const player = mounted<ClipPlayer>(`<clip-player src="${src}" muted loop no-controls></clip-player>`);
    await player.updateComplete;
    theRole('button', 'Play', player).click();
    const stage = player.shadowRoot?.querySelector('.stage');
    const frame = player.shadowRoot?.querySelector('.frame') as Element;
    await until(() => getComputedStyle(frame).touchAction === 'manipulation', 'its script');
    await until(() => player.player.state.phase === 'playing');
    const init = { pointerType: 'touch', bubbles: true, composed: true };
    for (const type of ['pointerdown', 'click']) stage?.dispatchEvent(new PointerEvent(type, init));
    await until(() => player.player.state.phase === 'paused');
  });
});
