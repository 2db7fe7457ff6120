import { expect } from '@esm-bundle/chai';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import { theRole } from '../../by-role.js';
import { skipUnless } from '../../skip-unless.js';
import { press } from '../../user.js';
import { unmountAll, until } from '../mounted.js';
import { startedPlayer } from './started-player.js';

describe('<clip-tooltip>', () => {
  let player: ClipPlayer;

  const bar = () => player.shadowRoot?.querySelector('clip-controls')?.shadowRoot;
  const tip = () => bar()?.querySelector('clip-tooltip')?.shadowRoot?.querySelector('.tip');
  const point = (at: Element) =>
    at.dispatchEvent(
      new PointerEvent('pointermove', { pointerType: 'mouse', bubbles: true, composed: true }),
    );

  beforeEach(async () => {
    player = await startedPlayer();
  });
  afterEach(unmountAll);

  it('shows the name and the key of a button that a mouse rests on, inside of the player', async () => {
    point(theRole('button', 'Unmute', player));
    await until(() => tip()?.textContent === 'Unmute (M)');
    const [inner, outer] = [tip()?.getBoundingClientRect(), player.getBoundingClientRect()];
    expect(inner?.left).to.be.at.least(outer.left);
    expect(inner?.bottom).to.be.below(theRole('button', 'Unmute', player).getBoundingClientRect().top + 1);
    point(theRole('button', 'Share', player));
    await until(() => tip()?.textContent === 'Share');
    expect(tip()?.getBoundingClientRect().top).to.be.at.least(outer.top);
  });

  for (const zoom of ['1.5', '0.75'])
    it(`lies above its button under a CSS zoom of ${zoom}`, async () => {
      player.style.zoom = zoom;
      const button = theRole('button', 'Unmute', player);
      point(button);
      await until(() => tip()?.textContent === 'Unmute (M)');
      const [box, under] = [tip()?.getBoundingClientRect(), button.getBoundingClientRect()];
      const { left = 0, right = 0, bottom = 0 } = box ?? {};
      expect(under.top - bottom).to.be.within(0, under.height / 2);
      expect(left < under.right && right > under.left, 'over the button').to.equal(true);
      expect(left).to.be.at.least(player.getBoundingClientRect().left);
    });

  it('shows it for the keyboard focus, and goes for Esc', async () => {
    theRole('button', 'Unmute', player).focus();
    // Which control is next differs between engines; not every one has a tooltip.
    for (let times = 0; times < 6 && !tip()?.textContent; times++) {
      await press('Tab');
      await new Promise((done) => setTimeout(done, 900));
    }
    expect(tip()?.textContent).to.match(/./);
    await press('Escape');
    await until(() => !tip());
  });

  it('follows the keyboard focus from button to button', async function () {
    const [first, second] = ['Unmute', 'Settings'].map((name) => theRole('button', name, player));
    const key = { key: 'Tab', bubbles: true, composed: true };
    await press('Shift'); // the focus that scripts move from now on is visible
    for (const button of [first, second, first]) {
      button?.focus();
      skipUnless(this, button?.matches(':focus-visible') ?? false, 'the focus is not visible here');
      await until(() => {
        button?.dispatchEvent(new KeyboardEvent('keyup', key));
        return tip()?.textContent?.startsWith(button?.getAttribute('aria-label') ?? '-');
      });
    }
  });

  it('goes when the focus moves to another part of the player, such as a dialog', async () => {
    theRole('button', 'Unmute', player).focus();
    for (let times = 0; times < 6 && !tip()?.textContent; times++) {
      await press('Tab');
      await new Promise((done) => setTimeout(done, 900));
    }
    const shown = tip()?.textContent;
    expect(shown).to.match(/./);
    player.shadowRoot?.appendChild(document.createElement('button')).focus();
    await until(() => !tip(), 'no tip');
  });

  it('shows nothing for a finger, nor for what has words', async () => {
    const button = theRole('button', 'Unmute', player);
    button.dispatchEvent(
      new PointerEvent('pointermove', { pointerType: 'touch', bubbles: true, composed: true }),
    );
    await new Promise((done) => setTimeout(done, 600));
    expect(tip() ?? undefined).to.equal(undefined);
  });

  it('is the only one: nothing has a title that would be read twice', () => {
    const titled = (root: Node): Element[] =>
      [...(root as ParentNode).querySelectorAll('*')].flatMap((each) => [
        ...(each.hasAttribute('title') ? [each] : []),
        ...(each.shadowRoot ? titled(each.shadowRoot) : []),
      ]);
    expect(player.shadowRoot && titled(player.shadowRoot)).to.deep.equal([]);
  });
});
