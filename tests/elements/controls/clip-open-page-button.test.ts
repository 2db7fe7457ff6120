import { expect } from '@esm-bundle/chai';
import '../../../src/elements/controls/clip-open-page-button.js';
import { PlayerFeed } from '../../../src/elements/base/player-feed.js';
import type { ClipOpenPageButton } from '../../../src/elements/controls/clip-open-page-button.js';
import type { Player } from '../../../src/player/player.js';
import { byRole, theRole } from '../../by-role.js';
import { managedPlayer } from '../../player/managed-player.js';
import { press } from '../../user.js';
import { faults } from '../faults.js';
import { mounted, unmountAll } from '../mounted.js';
import { clipWithout, sampleClip } from '../sharing/sample-clip.js';

describe('<clip-open-page-button>', () => {
  let player: Player;
  let opened: unknown[];
  const { open } = window;

  afterEach(unmountAll);
  afterEach(() => {
    window.open = open;
  });

  async function button(clip = sampleClip, answer: Window | null = null): Promise<ClipOpenPageButton> {
    player = managedPlayer({ media: document.createElement('video') });
    player.setClip(clip);
    opened = [];
    const place = mounted('<div></div>');
    new PlayerFeed(place).player = player;
    const element = document.createElement('clip-open-page-button');
    window.open = (address) => {
      opened.push(address);
      return answer;
    };
    place.append(element);
    await element.updateComplete;
    return element;
  }

  it('opens the page of the clip at this second, without a way back to the frame', async () => {
    const page = { opener: window } as unknown as Window;
    const element = await button(sampleClip, page);
    player.seek(12.7);
    theRole('button', 'Open full page', element).click();
    expect(opened).to.deep.equal(['https://news.example/klitschko?start=12']);
    expect(page.opener).to.equal(null);
    expect(byRole('textbox', 'URL', element)).to.have.length(0);
  });

  it('gives the address, selected, where no window may be opened', async () => {
    const element = await button();
    theRole('button', 'Open full page', element).click();
    await element.updateComplete;
    const field = theRole('textbox', 'URL', element) as HTMLInputElement;
    expect(field.value).to.equal('https://news.example/klitschko');
    expect(element.shadowRoot?.activeElement).to.equal(field);
    expect(field.selectionEnd).to.equal(field.value.length);
    expect(await faults(element)).to.deep.equal([]);
  });

  it('takes the address away again with Esc', async () => {
    const element = await button();
    theRole('button', 'Open full page', element).click();
    await element.updateComplete;
    await press('Escape');
    await element.updateComplete;
    expect(byRole('textbox', 'URL', element)).to.have.length(0);
  });

  it('is not there for a clip without a page', async () => {
    const element = await button(clipWithout('pageUrl'));
    expect(byRole('button', 'Open full page', element)).to.have.length(0);
  });
});
