import { expect } from '@esm-bundle/chai';
import '../../../src/elements/sharing/clip-share-panel.js';
import type { ClipCopyField } from '../../../src/elements/sharing/clip-copy-field.js';
import type { ClipShare } from '../../../src/elements/sharing/clip-share-event.js';
import type { ClipSharePanel } from '../../../src/elements/sharing/clip-share-panel.js';
import { en } from '../../../src/i18n/en.js';
import { press } from '../../user.js';
import { faults } from '../faults.js';
import { until } from '../mounted.js';
import { clearPage, find, findAll, place, sleep } from '../place.js';
import { clipWithout, sampleClip } from './sample-clip.js';

describe('<clip-share-panel>', () => {
  let shared: ClipShare[];

  beforeEach(() => {
    shared = [];
    putSharing(undefined);
  });

  afterEach(() => {
    Reflect.deleteProperty(navigator, 'share');
    Reflect.deleteProperty(navigator, 'canShare');
    clearPage();
  });

  /** Gives the browser a share sheet, or takes it away. */
  function putSharing(share: ((data: ShareData) => Promise<void>) | undefined, canShare = true): void {
    Object.defineProperty(navigator, 'share', { configurable: true, value: share });
    Object.defineProperty(navigator, 'canShare', { configurable: true, value: () => canShare });
  }

  async function open(properties: Partial<ClipSharePanel> = {}): Promise<ClipSharePanel> {
    const panel = await place('clip-share-panel', { clip: sampleClip, ...properties });
    panel.addEventListener('clip-share', ({ detail }) => shared.push(detail));
    return panel;
  }

  const addressOf = (panel: Element) => find<ClipCopyField>(panel, 'clip-copy-field').value;
  const linkOf = (panel: Element, name: string) => find<HTMLAnchorElement>(panel, `a[aria-label="${name}"]`);
  const tickOf = (panel: Element) => findAll<HTMLInputElement>(panel, 'input[type=checkbox]')[0];

  it("offers the clip's page to copy", async () => {
    const panel = await open();
    expect(addressOf(panel)).to.equal('https://news.example/klitschko');
    expect(find(find(panel, 'clip-copy-field'), 'button').textContent?.trim()).to.equal('Copy URL');
  });

  it('offers the page that it was told, made absolute', async () => {
    expect(addressOf(await open({ pageUrl: '/mine' }))).to.equal(`${location.origin}/mine`);
  });

  it('has an icon for every target, beside its name', async () => {
    const panel = await open();
    const links = findAll(panel, 'li a');
    await until(() => links.every((link) => link.querySelector('svg path')));
    const outlines = links.map((link) => link.querySelector('path')?.getAttribute('d'));
    expect(new Set(outlines).size).to.equal(links.length);
    for (const link of links) expect(link.textContent?.trim(), link.outerHTML).to.match(/\w/);
    expect(links.every((link) => link.querySelector('svg')?.getAttribute('aria-hidden') === 'true')).to.equal(
      true,
    );
  });

  it('shows the QR code of the address as it stands, and takes it away', async () => {
    const panel = await open({ position: 12 });
    const button = findAll<HTMLButtonElement>(panel, 'li button').find(
      ({ textContent }) => textContent === 'QR',
    );
    expect(button?.getAttribute('aria-expanded')).to.equal('false');
    button?.click();
    const drawnOf = () => panel.shadowRoot?.querySelector('.qr path + path')?.getAttribute('d');
    const whole = await until(drawnOf);
    expect(button?.getAttribute('aria-expanded')).to.equal('true');
    tickOf(panel)?.click();
    await panel.updateComplete;
    expect(drawnOf()).to.be.a('string').that.is.not.equal(whole);
    expect(await faults(panel)).to.deep.equal([]);
    button?.click();
    await panel.updateComplete;
    expect(drawnOf()).to.equal(undefined);
  });

  it('falls back to the embed page', async () => {
    const panel = await open({ clip: clipWithout('pageUrl') });
    expect(addressOf(panel)).to.equal('https://clips.example/embed/klitschko');
  });

  it('says so when there is nothing to share', async () => {
    const panel = await open({ clip: clipWithout('pageUrl', 'embedUrl') });
    expect(panel.shadowRoot?.textContent?.trim()).to.equal(en.noShare);
    expect(await faults(panel)).to.deep.equal([]);
  });

  it('offers the playhead as the start, and puts it into every address', async () => {
    const panel = await open({ position: 12.9 });
    expect(tickOf(panel)?.labels?.[0]?.textContent).to.equal('Start at 0:12');
    tickOf(panel)?.click();
    await panel.updateComplete;
    expect(addressOf(panel)).to.equal('https://news.example/klitschko?start=12');
    expect(linkOf(panel, 'Share on Telegram').href).to.include(encodeURIComponent('?start=12'));
    tickOf(panel)?.click();
    await panel.updateComplete;
    expect(addressOf(panel)).to.equal('https://news.example/klitschko');
  });

  it('keeps the chosen start while the clip plays on', async () => {
    const panel = await open({ position: 12 });
    tickOf(panel)?.click();
    panel.position = 40;
    await panel.updateComplete;
    expect(tickOf(panel)?.labels?.[0]?.textContent).to.equal('Start at 0:12');
    expect(addressOf(panel)).to.include('start=12');
  });

  for (const position of [0, 0.9, 62, 90, Number.NaN]) {
    it(`offers no start at ${position} s of 62`, async () => {
      expect(tickOf(await open({ position }))).to.equal(undefined);
    });
  }

  it('links to the usual places, in new tabs that do not know where they came from', async () => {
    const places = ['Facebook', 'X', 'WhatsApp', 'Telegram', 'Bluesky', 'Threads', 'Reddit', 'LinkedIn'];
    const links = findAll<HTMLAnchorElement>(await open(), 'a');
    expect(links.map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
      ...places.map((name) => `Share on ${name}`),
      'Share by e-mail',
    ]);
    for (const { target, rel } of links) {
      expect([target, rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
    }
  });

  it('links to apps by their own schemes on touch screens alone', async () => {
    const { matchMedia } = window;
    const viber = async (isCoarse: boolean) => {
      window.matchMedia = (query) =>
        query.includes('coarse') ? ({ matches: isCoarse } as MediaQueryList) : matchMedia.call(window, query);
      return findAll(await open(), 'a[aria-label="Share on Viber"]').length;
    };
    try {
      expect([await viber(true)]).to.deep.equal([1]);
      clearPage();
      expect([await viber(false)]).to.deep.equal([0]);
    } finally {
      window.matchMedia = matchMedia;
    }
  });

  it('shows the card that others make of the address', async () => {
    const posters = [{ url: `${location.origin}/poster.jpg`, width: 640, height: 360 }];
    const panel = await open({
      clip: { ...sampleClip, posters, pageUrl: 'https://www.news.example/klitschko' },
    });
    const card = find(panel, '.card');
    expect(card.ariaLabel).to.equal('Preview of the shared link');
    expect(find<HTMLImageElement>(card, 'img').src).to.equal(posters[0]?.url);
    expect(Array.from(card.querySelectorAll('p'), ({ textContent }) => textContent)).to.deep.equal([
      sampleClip.title,
      'news.example',
    ]);
    find(card, 'img').dispatchEvent(new Event('error'));
    expect(getComputedStyle(find(card, 'img')).display).to.equal('none');
    expect(await faults(panel)).to.deep.equal([]);
  });

  it('has names that hold the words on the links (WCAG 2.5.3)', async () => {
    for (const link of findAll(await open(), 'a')) {
      const words = link.textContent?.trim().toLowerCase() ?? '?';
      expect(link.ariaLabel?.toLowerCase()).to.include(words);
    }
  });

  it('tells where a clip goes', async () => {
    const panel = await open();
    const link = linkOf(panel, 'Share on X');
    link.addEventListener('click', (event) => event.preventDefault());
    link.focus();
    await press('Enter');
    expect(shared).to.deep.equal([{ target: 'x', url: 'https://news.example/klitschko' }]);
  });

  it("opens the system's share sheet where there is one", async () => {
    const given: ShareData[] = [];
    putSharing(async (data) => {
      given.push(data);
    });
    const panel = await open();
    const button = find<HTMLButtonElement>(panel, 'li button');
    expect(button.textContent?.trim()).to.equal(en.shareMore);
    button.click();
    await sleep(0);
    expect(given).to.deep.equal([{ title: sampleClip.title, url: 'https://news.example/klitschko' }]);
    expect(shared).to.deep.equal([{ target: 'system', url: 'https://news.example/klitschko' }]);
  });

  it('tells nothing when the sheet is closed without a choice', async () => {
    putSharing(() => Promise.reject(new DOMException('closed', 'AbortError')));
    const panel = await open();
    find(panel, 'li button').click();
    await sleep(0);
    expect(shared).to.deep.equal([]);
  });

  it('offers no sheet where the frame may not open one', async () => {
    putSharing(async () => undefined, false);
    const names = findAll(await open(), 'li button').map(({ textContent }) => textContent);
    expect(names).to.deep.equal(['QR']);
  });

  it('is walked through by Tab in the order in which it is read', async () => {
    const before = document.body.appendChild(document.createElement('button'));
    const panel = await open({ position: 12 });
    before.focus();
    const walked: (string | null | undefined)[] = [];
    for (let presses = 0; presses < 5; presses++) {
      await press('Tab');
      const outer = panel.shadowRoot?.activeElement;
      walked.push((outer?.shadowRoot?.activeElement ?? outer)?.localName);
    }
    expect(walked).to.deep.equal(['input', 'button', 'button', 'input', 'a']);
  });

  it('works on after it was moved, and comes back after it was removed', async () => {
    const panel = await open({ position: 12 });
    document.body.appendChild(document.createElement('section')).append(panel);
    tickOf(panel)?.click();
    await panel.updateComplete;
    expect(addressOf(panel)).to.include('start=12');
    panel.remove();
    await sleep(0);
    document.body.append(panel);
    await panel.updateComplete;
    expect(addressOf(panel)).to.include('start=12');
  });

  it('has no faults that axe finds', async () => {
    putSharing(async () => undefined);
    expect(await faults(await open({ position: 12 }))).to.deep.equal([]);
  });

  it('has each link’s address beside it where links may be dead', async () => {
    expect(findAll(await open(), '.address')).to.have.length(0);
    clearPage();
    const panel = await open({ showAddresses: true });
    const links = findAll<HTMLAnchorElement>(panel, 'a[target=_blank]');
    const beside = links.map((link) => link.nextElementSibling?.textContent);
    expect(beside).to.deep.equal(links.map((link) => link.getAttribute('href')));
    const address = find(panel, '.address');
    expect(getComputedStyle(address).userSelect || getComputedStyle(address).webkitUserSelect).to.equal(
      'all',
    );
    expect(await faults(panel)).to.deep.equal([]);
  });
});
