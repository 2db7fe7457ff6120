import { expect } from '@esm-bundle/chai';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import '../../../src/elements/player/clip-player.js';
import { byRole, theRole } from '../../by-role.js';
import { mounted, unmountAll, until } from '../mounted.js';

const src = '/tests/fixtures/media/short.mp4';
const style = `text-indent:2em;letter-spacing:.2em;word-spacing:.5em;text-transform:uppercase;
  text-shadow:1px 1px red;text-align:right;line-height:3;white-space:pre;font-style:italic;hyphens:auto;
  cursor:crosshair;word-break:break-all`;

describe('<clip-player> and the page around', () => {
  const heard: string[] = [];
  const hear = ({ type, key }: KeyboardEvent) => heard.push(`${type} ${key}`);
  const types = ['keydown', 'keypress', 'keyup'] as const;

  beforeEach(() => {
    heard.length = 0;
    for (const type of types) document.addEventListener(type, hear);
  });
  afterEach(() => {
    for (const type of types) document.removeEventListener(type, hear);
    unmountAll();
  });

  const one = async (markup: string) => {
    const player = mounted(markup).closest('clip-player') ?? document.querySelector('clip-player');
    if (!player) throw new Error('expected a player');
    await player.updateComplete;
    return player;
  };
  const started = async (attributes = '') => {
    const player = await one(`<clip-player src="${src}" muted loop ${attributes}></clip-player>`);
    theRole('button', 'Play', player).click();
    await until(() => byRole('slider', 'Seek', player)[0]);
    return player;
  };
  const press = (target: Element, key: string, code = '') => {
    for (const type of types) {
      const init = { key, code, bubbles: true, composed: true, cancelable: true };
      target.dispatchEvent(new KeyboardEvent(type, init));
    }
  };
  const part = (player: ClipPlayer, ...path: string[]) => {
    let at: Element = player;
    for (const selector of path) {
      const found = at.shadowRoot?.querySelector(selector);
      if (!found) throw new Error(`expected ${selector}`);
      at = found;
    }
    return at;
  };

  const inherited = [
    'textIndent,letterSpacing,wordSpacing,textTransform,textShadow,textAlign,lineHeight',
    'whiteSpace,fontStyle,hyphens,cursor,wordBreak',
  ].flatMap((names) => names.split(','));

  it("lets no text style of the article in, not even of a rule for the player's own tag", async () => {
    const player = await started('clip-title="A title"');
    const looks = () =>
      [part(player, '.title'), part(player, 'clip-controls', 'clip-time')].map((element) => {
        const computed = getComputedStyle(element) as unknown as Record<string, string>;
        return inherited.map((name) => `${name}: ${computed[name]}`);
      });
    const before = looks();
    player.style.cssText = style;
    if (player.parentElement) player.parentElement.style.cssText = `width:640px;${style}`;
    expect(looks()).to.deep.equal(before);
  });

  it('is hidden with what hides it, and reads from right to left where the page does', async () => {
    const player = await started('clip-title="A title"');
    if (player.parentElement) player.parentElement.style.cssText = 'visibility:hidden;direction:rtl';
    const { visibility, direction } = getComputedStyle(part(player, '.frame'));
    expect({ visibility, direction }).to.deep.equal({ visibility: 'hidden', direction: 'rtl' });
  });

  it('keeps the key that presses its button from the page', async () => {
    const player = await one(`<clip-player src="${src}"></clip-player>`);
    press(theRole('button', 'Play', player), ' ');
    press(theRole('button', 'Play', player), 'Enter');
    expect(heard).to.deep.equal([]);
    press(theRole('button', 'Play', player), 'x');
    expect(heard.length).to.equal(3);
  });

  it('keeps the keys that it takes from the page, and leaves it the others', async () => {
    const player = await started();
    for (const key of ['k', 'j', '5', ' ', 'ArrowLeft', 'm', 'л'])
      press(player, key, key === 'л' ? 'KeyK' : '');
    expect(heard.filter((each) => !each.startsWith('keypress'))).to.deep.equal([]);
    press(player, 'q');
    expect(heard).to.include.members(['keydown q', 'keyup q']);
  });

  it('leaves a shortcut of the browser to it', async () => {
    const player = await started();
    const event = new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true, cancelable: true });
    player.dispatchEvent(event);
    expect(heard).to.deep.equal(['keydown k']);
    expect(event.defaultPrevented).to.equal(false);
  });

  it('keeps what is typed into a panel from the page', async () => {
    const player = await one(`<clip-player src="${src}" embed-url="/embed/a"></clip-player>`);
    theRole('button', 'Embed', player).click();
    const width = await until(() => byRole('textbox', 'Width', player)[0]);
    for (const key of ['5', 'k', ' ', 'Escape']) press(width, key);
    expect(heard).to.deep.equal([]);
  });

  it('keeps what is typed into a panel that stands alone from the page', async () => {
    await import('../../../src/elements/sharing/clip-embed-panel.js');
    const panel = mounted('<clip-embed-panel></clip-embed-panel>');
    Object.assign(panel, {
      clip: {
        ...(await one(`<clip-player src="${src}"></clip-player>`)).player.state.clip,
        embedUrl: 'https://news.example/embed/a',
      },
    });
    const width = await until(() => byRole('textbox', 'Width', panel)[0]);
    press(width, '5');
    expect(heard).to.deep.equal([]);
  });

  it('keeps drags of its sliders from the page', async () => {
    const player = await started();
    const begun: string[] = [];
    const gestures = ['pointerdown', 'mousedown', 'touchstart'];
    const note = ({ type }: Event) => begun.push(type);
    for (const type of gestures) document.body.addEventListener(type, note);
    for (const slider of ['clip-seek-slider', 'clip-volume-slider']) {
      const input = part(player, 'clip-controls', slider, 'input');
      for (const type of gestures) input.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
    for (const type of gestures) document.body.removeEventListener(type, note);
    expect(begun).to.deep.equal([]);
  });

  const broken: [string, string][] = [
    ['poster', `src="${src}" poster="http://"`],
    ['page-url', `src="${src}" page-url="https://"`],
    ['embed-url', `src="${src}" embed-url="http://[x"`],
    ['clip-src', `src="${src}" clip-src="http://"`],
  ];
  for (const [name, attributes] of broken) {
    it(`plays without a ${name} that is no address, and says so once`, async () => {
      const { warn } = console;
      const warnings: string[] = [];
      console.warn = (text: string) => warnings.push(text);
      try {
        const player = await one(`<clip-player ${attributes} muted></clip-player>`);
        player.clipTitle = 'Another look';
        await player.updateComplete;
        await player.play();
        expect(warnings.filter((text) => text.includes(name))).to.have.length(1);
      } finally {
        console.warn = warn;
      }
    });
  }

  it('takes what stands inside where its src is no address', async () => {
    const player = await one(`<clip-player src="http://" muted><source src="${src}"></clip-player>`);
    await player.play();
    expect(player.player.state.source?.src).to.contain('short.mp4');
  });

  it('keeps its face while it plays sound without a picture, whatever the file is called', async () => {
    const sound = '/tests/fixtures/media/odd/sound.mp4';
    const player = await one(
      `<clip-player src="${sound}" poster="/demo/assets/clip.jpg" muted loop></clip-player>`,
    );
    await player.play();
    await until(() => part(player, '.frame').classList.contains('audio'));
    expect(part(player, '.poster')).to.be.instanceOf(HTMLImageElement);
    const controls = await until(() => player.shadowRoot?.querySelector('clip-controls'));
    await until(() => !controls.hasAttribute('playing'));
  });
});
