import { expect } from '@esm-bundle/chai';
import type { Clip } from '../../../src/clip/clip.js';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import '../../../src/elements/player/clip-player.js';
import { byRole, nameOf, theRole } from '../../by-role.js';
import { click, press } from '../../user.js';
import { faults } from '../faults.js';
import { mounted, unmountAll, until } from '../mounted.js';

const media = `${location.origin}/demo/media/choices`;
const file = (lines: number) => ({
  src: `${media}/choices-${lines}p.mp4`,
  type: 'video/mp4',
  width: (lines * 16) / 9,
  height: lines,
});
const choices: Clip = {
  id: 'choices',
  kind: 'video',
  title: 'Water by day',
  duration: 20,
  language: 'en',
  posters: [],
  sources: [{ ...file(360), size: 7_800_000 }, file(180)],
  described: [{ src: `${media}/choices-described.mp4`, type: 'video/mp4' }],
  tracks: [
    { src: `${media}/captions.en.vtt`, kind: 'captions', language: 'en', label: 'English' },
    { src: `${media}/captions.uk.vtt`, kind: 'captions', language: 'uk', label: 'Українська' },
  ],
  chapters: [],
  live: false,
  embedUrl: 'https://news.example/embed/choices',
};

describe('<clip-settings-menu>', function () {
  this.timeout(90_000);
  let player: ClipPlayer;
  const { open } = window;

  afterEach(() => {
    window.open = open;
    unmountAll();
  });

  async function started(width = 640, attributes = '', clip = choices): Promise<ClipPlayer> {
    player = mounted<ClipPlayer>(`<clip-player muted ${attributes}></clip-player>`);
    if (player.parentElement) player.parentElement.style.width = `${width}px`;
    player.clip = clip;
    player.start = 8;
    await player.updateComplete;
    theRole('button', 'Play', player).click();
    await until(() => player.player.state.phase === 'playing' && player.currentTime >= 8);
    player.pause();
    await until(() => player.player.state.phase === 'paused');
    await until(() => byRole('button', 'Settings', player)[0]);
    player.currentTime = 8; // on a loaded machine it has played on
    await until(() => !player.seeking && Math.abs(player.currentTime - 8) < 0.1);
    return player;
  }
  const settings = () =>
    player.shadowRoot?.querySelector('clip-controls')?.shadowRoot?.querySelector('clip-settings-button');
  const items = () => byRole('menuitem', undefined, player).map(nameOf);
  const choicesHere = () => byRole('menuitemradio', undefined, player).map(nameOf);
  const focused = () => {
    const inner = player.shadowRoot?.activeElement?.shadowRoot?.activeElement;
    return inner?.shadowRoot?.activeElement ?? inner;
  };
  const focusedName = () => nameOf(focused() ?? document.body);
  const opened = async () => {
    theRole('button', 'Settings', player).focus();
    await press('Enter');
    await until(() => items().length > 0 && focused()?.matches('.item'));
  };
  const onPage = (name: RegExp) => until(() => byRole('menuitem', name, player)[0]);
  const go = async (name: RegExp) => {
    theRole('menuitem', name, player).click();
    await until(() => byRole('menuitem', /^Back/, player)[0]);
  };

  it('is not fetched before somebody wants it, and opens with what can be chosen', async () => {
    await started();
    expect(player.shadowRoot?.querySelector('clip-settings-menu')).to.equal(null);
    await click(theRole('button', 'Settings', player));
    await until(() => items().length === 5);
    expect(items()).to.deep.equal([
      'Quality 360p',
      'Speed Normal',
      'Sound English',
      'Captions Off',
      'Caption style',
    ]);
    await until(() => theRole('button', 'Settings', player).getAttribute('aria-expanded') === 'true');
    expect(theRole('menu', 'Settings', player).matches(':popover-open')).to.equal(true);
  });

  for (const lang of ['de-u', 'de-DE-DE', 'fr_FR', 'en-a', 'zh-yue']) {
    it(`opens below lang="${lang}", which a runtime may not read`, async () => {
      await started();
      player.lang = lang;
      await click(await until(() => settings()));
      await until(() => items().length === 5);
    });
  }

  it('closes by a second press of its button, and by a press outside', async () => {
    await started();
    const button = theRole('button', 'Settings', player);
    for (const target of [button, { x: 5, y: 590 }]) {
      await click(button);
      await until(() => items().length > 0);
      await click(target);
      await until(() => items().length === 0);
      await until(() => button.getAttribute('aria-expanded') === 'false');
    }
  });

  it('goes by keys alone: down, in, back, out', async () => {
    await started();
    await opened();
    expect(focusedName()).to.equal('Quality 360p');
    await press('ArrowDown');
    await press('ArrowDown');
    expect(focusedName()).to.equal('Sound English');
    await press('ArrowRight');
    await until(() => focusedName() === 'English');
    await press('ArrowLeft');
    await until(() => focusedName() === 'Sound English');
    await press('End');
    expect(focusedName()).to.equal('Caption style');
    await press('ArrowDown');
    expect(focusedName()).to.equal('Quality 360p');
    await press('s');
    expect(focusedName()).to.equal('Speed Normal');
    await press('Enter');
    await until(() => focusedName() === 'Normal');
    await press('Escape');
    await until(() => focusedName() === 'Speed Normal');
    await press('Escape');
    await until(() => items().length === 0);
    await until(() => focusedName() === 'Settings');
    expect(player.volume, 'none of these keys was for the player').to.equal(1);
    expect(player.paused).to.equal(true);
  });

  it('turns the arrows round where one reads from right to left', async () => {
    await started(640, 'dir="rtl"');
    await opened();
    await press('ArrowLeft');
    await until(() => focusedName() === '360p');
    await press('ArrowRight');
    await until(() => focusedName() === 'Quality 360p');
  });

  it('changes the quality at the same position', async () => {
    await started();
    await opened();
    await go(/^Quality/);
    const before = player.currentTime;
    theRole('menuitemradio', '180p', player).click();
    await until(() => player.videoHeight === 180);
    await until(() => Math.abs(player.currentTime - before) < 0.3);
    expect(player.paused).to.equal(true);
    await onPage(/^Quality 180p/);
  });

  it('changes the speed', async () => {
    await started();
    await opened();
    await go(/^Speed/);
    expect(choicesHere()).to.deep.equal(['0.5×', '0.75×', 'Normal', '1.25×', '1.5×', '1.75×', '2×']);
    theRole('menuitemradio', '1.5×', player).click();
    await onPage(/^Speed 1.5×/);
    expect(player.playbackRate).to.equal(1.5);
  });

  it('chooses captions, and none', async () => {
    await started();
    await opened();
    await go(/^Captions/);
    theRole('menuitemradio', 'Українська', player).click();
    await onPage(/^Captions Українська/);
    expect(player.player.state.captions).to.equal('uk');
    await go(/^Captions/);
    theRole('menuitemradio', 'Off', player).click();
    await onPage(/^Captions Off/);
    expect(player.player.state.captions).to.equal(undefined);
  });

  it('chooses the described version', async () => {
    await started();
    await opened();
    await go(/^Sound/);
    theRole('menuitemradio', 'Audio description', player).click();
    await until(() => player.currentSrc.includes('described'));
    await onPage(/^Sound Audio description/);
  });

  it('lists the files with their sizes, of which the server tells those that the document does not', async () => {
    await started();
    await until(() => byRole('button', 'Direct link', player)[0]);
    await click(theRole('button', 'Direct link', player));
    await until(() => items().length === 2 && items().every((item) => item.includes('MB')));
    expect(items()).to.deep.equal(['360p · 7.8 MB', '180p · 0.2 MB']);
    const [link] = byRole('menuitem', undefined, player) as HTMLAnchorElement[];
    expect([link?.href, link?.target, link?.rel, link?.download]).to.deep.equal([
      choices.sources[0]?.src,
      '_blank',
      'noopener',
      '',
    ]);
  });

  it('has the ways to watch elsewhere where the bar has no place for them, and fits', async () => {
    await started(320);
    expect(byRole('button', 'Direct link', player)).to.have.length(0);
    await opened();
    expect(items().slice(-2)).to.deep.equal(['Pop out', 'Direct link']);
    expect(theRole('menu', 'Settings', player).getBoundingClientRect().left).to.be.at.least(
      player.getBoundingClientRect().left,
    );
    await press('End');
    await press('Enter');
    await until(() => byRole('menuitem', '360p · 7.8 MB', player)[0]);
  });

  it('has the chapters where the bar has no place for them', async () => {
    const chapters = [
      { title: 'Ebb', start: 0 },
      { title: 'Flood', start: 10 },
    ];
    await started(320, '', { ...choices, chapters });
    await opened();
    expect(items()[0]).to.equal('Chapters Ebb');
    await go(/^Chapters/);
    expect(choicesHere()).to.deep.equal(['Ebb 0:00', 'Flood 0:10']);
    theRole('menuitemradio', 'Flood 0:10', player).click();
    await until(() => Math.abs(player.currentTime - 10) < 0.2);
    expect(choicesHere()).to.deep.equal([]);
  });

  it('takes position, captions and sound along into a small window, and stops here', async () => {
    await started(640, 'captions="uk"');
    await until(() => byRole('button', 'Pop out', player)[0]);
    const asked: unknown[][] = [];
    window.open = (...values: unknown[]) => {
      asked.push(values);
      return { opener: window } as unknown as Window;
    };
    player.player.play();
    await until(() => !player.paused);
    theRole('button', 'Pop out', player).click();
    expect(String(asked[0]?.[0])).to.match(
      /^https:\/\/news\.example\/embed\/choices\?start=(?:[89]|1\d)(\.\d)?&autoplay=1&muted=1&captions=uk$/,
    );
    expect(asked[0]?.slice(1)).to.deep.equal(['inline-clip 1 1', 'popup,width=640,height=360']);
    await until(() => player.paused);
  });

  it('gives a link where no window may be opened', async () => {
    await started();
    await until(() => byRole('button', 'Pop out', player)[0]);
    window.open = () => null;
    theRole('button', 'Pop out', player).click();
    const link = (await onPage(/embed\/choices/)) as HTMLAnchorElement;
    expect(link.href).to.contain('start=8');
  });

  it('gives captions a look, and keeps it only where the page remembers', async () => {
    localStorage.removeItem('inline-clip:caption-style');
    for (const attributes of ['captions="en"', 'captions="en" remember']) {
      expect(localStorage.getItem('inline-clip:caption-style')).to.equal(null);
      await started(640, attributes);
      await opened();
      await go(/^Caption style/);
      theRole('menuitem', /^Text colour/, player).click();
      await until(() => byRole('menuitemradio', 'Yellow', player)[0]);
      theRole('menuitemradio', 'Yellow', player).click();
      await onPage(/^Text colour Yellow/);
      expect(rules(player)).to.contain('color: rgb(255, 255, 0)');
    }
    expect(localStorage.getItem('inline-clip:caption-style')).to.equal('{"textColor":"yellow"}');
    await started(640, 'remember');
    await until(() => rules(player).includes('color: rgb(255, 255, 0)'));
    localStorage.removeItem('inline-clip:caption-style');
  });

  it('has no fault on any page, and goes with its player', async () => {
    await started();
    await opened();
    expect(await faults(player)).to.deep.equal([]);
    for (const page of [/^Quality/, /^Caption style/]) {
      await go(page);
      expect(await faults(player)).to.deep.equal([]);
      await press('Escape');
      await onPage(page);
    }
    const place = player.parentElement;
    player.remove();
    await player.updateComplete;
    place?.append(player);
    expect(items()).to.deep.equal([]);
  });
});

function rules({ shadowRoot }: ClipPlayer): string {
  const sheets = shadowRoot?.adoptedStyleSheets ?? [];
  return sheets.flatMap(({ cssRules }) => Array.from(cssRules, ({ cssText }) => cssText)).join('\n');
}
