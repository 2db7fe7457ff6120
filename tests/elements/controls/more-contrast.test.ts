import { expect } from '@esm-bundle/chai';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import { byRole, theRole } from '../../by-role.js';
import { skipUnless } from '../../skip-unless.js';
import { canEmulate, emulate } from '../../user.js';
import { unmountAll, until } from '../mounted.js';
import { startedPlayer } from './started-player.js';

const black = 'rgb(0, 0, 0)';

/** The first element that matches, in this tree and in the shadow trees below. */
function deep(root: ParentNode, selector: string): Element | undefined {
  for (const each of root.querySelectorAll('*')) {
    if (each.matches(selector)) return each;
    const found = each.shadowRoot && deep(each.shadowRoot, selector);
    if (found) return found;
  }
  return undefined;
}

describe('<clip-player> where more contrast is wanted', () => {
  let player: ClipPlayer;

  before(async function () {
    skipUnless(this, await canEmulate(), 'this engine emulates no media');
    await emulate({ moreContrast: true });
    skipUnless(this, matchMedia('(prefers-contrast: more)').matches, 'this engine emulates no contrast');
  });
  after(async () => {
    if (await canEmulate()) await emulate();
  });
  beforeEach(async () => {
    player = await startedPlayer();
  });
  afterEach(unmountAll);

  const groundOf = (selector: string) => {
    const found = deep(player.shadowRoot as ShadowRoot, selector);
    return found && getComputedStyle(found).backgroundColor;
  };

  it('has menus on black, with a border of full strength', async () => {
    (await until(() => byRole('button', 'Settings', player)[0])).click();
    await until(() => groundOf('.menu') === black);
    const menu = deep(player.shadowRoot as ShadowRoot, '.menu') as Element;
    const { borderBlockStartColor, color } = getComputedStyle(menu);
    expect(borderBlockStartColor).to.equal(color);
  });

  it('has tooltips on black', async () => {
    const button = theRole('button', 'Unmute', player);
    const move = { pointerType: 'mouse', bubbles: true, composed: true };
    await until(() => {
      button.dispatchEvent(new PointerEvent('pointermove', move));
      return groundOf('.tip') === black;
    });
  });

  it('has panels whose quiet words are as strong as the others', async () => {
    theRole('button', 'Share', player).click();
    const note = (await until(() => deep(player.shadowRoot as ShadowRoot, '.card .note'))) as Element;
    const title = deep(player.shadowRoot as ShadowRoot, '.card .title') as Element;
    expect(getComputedStyle(note).color).to.equal(getComputedStyle(title).color);
  });
});
