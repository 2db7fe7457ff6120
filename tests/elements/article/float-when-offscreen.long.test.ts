import { expect } from '@esm-bundle/chai';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import { byRole, theRole } from '../../by-role.js';
import { click, moveTo, press, pressButton, releaseButton, setViewport } from '../../user.js';
import { faults } from '../faults.js';
import { mounted, unmountAll, until } from '../mounted.js';
import { long, phase, playing, ready } from './started-player.js';

describe('floatWhenOffscreen', () => {
  let below: HTMLElement;
  beforeEach(() => setViewport(800, 600));
  afterEach(() => {
    unmountAll();
    below?.remove();
    document.documentElement.dir = '';
    scrollTo({ top: 0, behavior: 'instant' });
  });

  const frameOf = (player: ClipPlayer) => player.shadowRoot?.querySelector('.frame') as HTMLElement;
  const isMini = (player: ClipPlayer) => frameOf(player).matches(':popover-open');
  const away = () => scrollTo({ top: 3000, behavior: 'instant' });
  const back = () => scrollTo({ top: 0, behavior: 'instant' });
  /** A playing clip on a long page. */
  const sticky = async (attributes = 'sticky') => {
    const player = await ready(`src="${long}" muted loop ${attributes}`);
    await click(theRole('button', 'Play', player)); // WebKit stops what plays unasked once it is out of sight
    await until(() => phase(player) === 'playing');
    await until(() => byRole('slider', 'Seek', player)[0]);
    below = document.createElement('div');
    below.style.height = '5000px';
    document.body.append(below);
    return player;
  };
  const mini = async (attributes?: string) => {
    const player = await sticky(attributes);
    away();
    await until(() => isMini(player), 'the mini-player');
    await Promise.all(
      frameOf(player)
        .getAnimations()
        .map(({ finished }) => finished),
    );
    return player;
  };

  it('goes on in a corner when it is scrolled out of sight, and moves nothing', async () => {
    const player = await sticky();
    const media = player.player.currentMedia;
    const [box, height] = [player.getBoundingClientRect(), document.documentElement.scrollHeight];
    let pauses = 0;
    media?.addEventListener('pause', () => pauses++);
    away();
    await until(() => isMini(player));
    const { right, bottom, width } = frameOf(player).getBoundingClientRect();
    expect(right).to.be.within(700, 800);
    expect(bottom).to.be.within(500, 600);
    expect(width).to.be.within(200, 400);
    expect(player.getBoundingClientRect().height).to.equal(box.height);
    expect(document.documentElement.scrollHeight).to.equal(height);
    await new Promise((done) => setTimeout(done, 300));
    expect(pauses).to.equal(0);
    expect(player.paused).to.equal(false);
    expect(player.player.currentMedia === media).to.equal(true);
  });

  it('is back in its place when that is in sight', async () => {
    const player = await mini();
    back();
    await until(() => !isMini(player));
    expect(frameOf(player).getBoundingClientRect().width).to.equal(player.getBoundingClientRect().width);
    expect(byRole('button', 'Close mini-player', player)).to.have.length(0);
    expect(player.paused).to.equal(false);
  });

  it('does so only with the attribute, and only while it plays', async () => {
    const plain = await sticky('');
    plain.pause();
    await until(() => phase(plain) === 'paused');
    plain.toggleAttribute('sticky', true);
    const other = await playing(`src="${long}" muted`);
    away();
    const seen = new Promise((done) => new IntersectionObserver(done).observe(below));
    await seen;
    await new Promise((done) => setTimeout(done, 100));
    expect([isMini(plain), isMini(other)]).to.deep.equal([false, false]);
  });

  it('opens nothing where the page hides the player, as in a tab of the page', async () => {
    const player = await sticky();
    const { parentElement: tab } = player;
    if (!tab) throw new Error('expected a parent');
    tab.hidden = true;
    await new Promise<void>((done) => {
      const told = ([entry]: IntersectionObserverEntry[]) => entry?.isIntersecting || done();
      new IntersectionObserver(told).observe(player);
    });
    await new Promise((done) => setTimeout(done, 100));
    expect(isMini(player)).to.equal(false);
    tab.hidden = false;
    await player.play();
    away();
    await until(() => isMini(player), 'the mini-player');
  });

  it('follows the attribute while it is out of sight', async () => {
    const player = await sticky('sticky="false"');
    away();
    await new Promise((done) => new IntersectionObserver(done).observe(below));
    await new Promise((done) => setTimeout(done, 100));
    expect(isMini(player)).to.equal(false);
    player.sticky = true;
    await until(() => isMini(player));
    player.setAttribute('sticky', 'false');
    await until(() => !isMini(player));
    expect(player.paused).to.equal(false);
  });

  it('is closed for good by one press, and pauses', async () => {
    const player = await mini();
    await click(theRole('button', 'Close mini-player', player));
    await until(() => !isMini(player));
    await until(() => phase(player) === 'paused');
    back();
    await player.play();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    away();
    await new Promise((done) => new IntersectionObserver(done).observe(below));
    await new Promise((done) => setTimeout(done, 300));
    expect(isMini(player)).to.equal(false);
  });

  it('moves by the arrow keys, and stays in the window', async () => {
    const player = await mini();
    theRole('button', 'Move mini-player', player).focus();
    const box = () => frameOf(player).getBoundingClientRect();
    const { left, top } = box();
    const seeks: string[] = [];
    const seek = player.player.seek.bind(player.player);
    player.player.seek = (...given) => {
      seeks.push('seek');
      seek(...given);
    };
    await press('ArrowLeft');
    await press('ArrowUp');
    expect(box().left).to.be.closeTo(left - 32, 1);
    expect(box().top).to.be.closeTo(top - 32, 1);
    for (let i = 0; i < 3; i++) await press('ArrowRight');
    expect(box().right).to.be.at.most(800 - 7);
    expect(seeks, 'no arrow seeks').to.deep.equal([]);
  });

  it('moves from corner to corner by presses alone', async () => {
    const player = await mini();
    const corner = () => {
      const { x, y, right, bottom } = frameOf(player).getBoundingClientRect();
      return `${y < 20 ? 'top' : bottom > 580 ? 'bottom' : ''} ${x < 20 ? 'left' : right > 750 ? 'right' : ''}`;
    };
    expect(corner()).to.equal('bottom right');
    for (const next of ['bottom left', 'top left', 'top right', 'bottom right']) {
      await click(theRole('button', 'Move mini-player', player));
      expect(corner()).to.equal(next);
    }
    await press('Enter');
    expect(corner(), 'by a key').to.equal('bottom left');
  });

  it('moves by dragging', async () => {
    const player = await mini();
    const { x, y } = frameOf(player).getBoundingClientRect();
    const button = theRole('button', 'Move mini-player', player).getBoundingClientRect();
    const from = { x: button.x + 10, y: button.y + 10 };
    await moveTo(from);
    await pressButton();
    await moveTo({ x: from.x - 100, y: from.y - 60 });
    await releaseButton();
    const moved = frameOf(player).getBoundingClientRect();
    expect(moved.x).to.be.closeTo(x - 100, 3);
    expect(moved.y).to.be.closeTo(y - 60, 3);
  });

  it('lies above fixed bars, and no ancestor clips it', async () => {
    const player = await sticky();
    const place = player.parentElement as HTMLElement;
    Object.assign(place.style, { transform: 'translateX(1px)', contain: 'paint', overflow: 'hidden' });
    const bar = mounted('<div></div>');
    Object.assign(bar.style, { position: 'fixed', inset: 'auto 0 0', height: '80px', zIndex: '2147483647' });
    away();
    await until(() => isMini(player));
    const { x, y, right, bottom } = frameOf(player).getBoundingClientRect();
    expect(right).to.be.within(700, 800);
    expect(document.elementFromPoint((x + right) / 2, (y + bottom) / 2) === player).to.equal(true);
    expect(document.elementFromPoint((x + right) / 2, bottom - 20) === player).to.equal(true);
  });

  it('stands in the other corner where one writes from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const player = await mini();
    expect(frameOf(player).getBoundingClientRect().left).to.be.within(0, 100);
  });

  it('gives way when another clip begins', async () => {
    const player = await mini();
    const other = await playing(`src="${long}" muted`);
    await until(() => !isMini(player));
    expect(other.paused).to.equal(false);
  });

  it('goes with its player', async () => {
    const player = await mini();
    const frame = frameOf(player);
    player.remove();
    await Promise.resolve();
    expect(frame.popover).to.equal(null);
    expect(frame.querySelector('clip-mini-bar') === null).to.equal(true);
  });

  it('stays in its corner when its player is moved in the page', async () => {
    const player = await mini();
    mounted('<div></div>').append(player);
    away();
    await until(() => isMini(player), 'the corner again');
  });

  it('has nothing for axe to find', async () => {
    expect(await faults(await mini())).to.deep.equal([]);
  });
});
