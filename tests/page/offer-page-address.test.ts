import { expect } from '@esm-bundle/chai';
import '../../src/elements/player/clip-player.js';
import type { ClipPlayer } from '../../src/elements/player/clip-player.js';
import { offerPageAddress } from '../../src/page/offer-page-address.js';
import { byRole, theRole } from '../by-role.js';
import { faults } from '../elements/faults.js';
import { mounted, unmountAll } from '../elements/mounted.js';
import { sampleClip } from '../elements/sharing/sample-clip.js';
import { press } from '../user.js';

describe('offerPageAddress', () => {
  let player: ClipPlayer;
  let asked: unknown[];
  const { open } = window;

  afterEach(() => {
    unmountAll();
    window.open = open;
  });

  async function offered(answer: Window | null): Promise<HTMLElement> {
    asked = [];
    player = mounted('<clip-player></clip-player>') as ClipPlayer;
    player.clip = sampleClip;
    await player.updateComplete;
    window.open = (address) => {
      asked.push(address);
      return answer;
    };
    offerPageAddress(player);
    return theRole('link', sampleClip.title, player);
  }

  it('opens the page of the title', async () => {
    (await offered({ opener: window } as unknown as Window)).click();
    expect(asked).to.deep.equal([sampleClip.pageUrl]);
    expect(byRole('textbox', 'URL', player)).to.have.length(0);
  });

  it('gives its address, selected, where no window may be opened', async () => {
    (await offered(null)).click();
    const field = theRole('textbox', 'URL', player) as HTMLInputElement;
    expect(field.value).to.equal(sampleClip.pageUrl);
    expect(player.shadowRoot?.activeElement).to.equal(field);
    expect(field.selectionEnd).to.equal(field.value.length);
    expect(await faults(player)).to.deep.equal([]);
  });

  it('takes the address away with Esc, and gives the focus back to the title', async () => {
    const link = await offered(null);
    link.click();
    await press('Escape');
    expect(byRole('textbox', 'URL', player)).to.have.length(0);
    expect(player.shadowRoot?.activeElement).to.equal(link);
  });

  it('leaves every other press alone', async () => {
    await offered(null);
    theRole('button', 'Share', player).dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(asked).to.deep.equal([]);
  });
});
