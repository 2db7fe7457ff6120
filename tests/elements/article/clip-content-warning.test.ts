import { expect } from '@esm-bundle/chai';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import { byRole, theRole } from '../../by-role.js';
import { click, press } from '../../user.js';
import { faults } from '../faults.js';
import { mounted, unmountAll, until } from '../mounted.js';
import { documentOf, phase, ready, src } from './started-player.js';

const words = 'Shows people who have been hurt.';
const warned = (fields: Record<string, unknown> = {}) =>
  documentOf({ contentRating: words, thumbnailUrl: '/demo/assets/clip.jpg', inLanguage: 'en', ...fields });
const showsWarning = async (attributes = 'muted', fields = {}) => {
  const player = await ready(attributes, warned(fields));
  await until(() => byRole('button', 'Show clip', player)[0], 'the warning');
  return player;
};
const reveal = async (player: ClipPlayer) => {
  await click(theRole('button', 'Show clip', player));
  await until(() => byRole('button', 'Show clip', player).length === 0);
};

describe('<clip-content-warning>', () => {
  afterEach(unmountAll);

  it('shows the warning in the words of the document, and asks for one press more', async () => {
    const player = await showsWarning();
    const group = theRole('group', 'Warning', player);
    expect(group.textContent).to.contain(words);
    theRole('heading', 'Warning', player);
    expect(byRole('button', 'Play', player)).to.have.length(0);
    await reveal(player);
    const play = theRole('button', 'Play', player);
    expect(player.shadowRoot?.activeElement === play, 'the focus goes on').to.equal(true);
    await press('Enter');
    await until(() => phase(player) === 'playing');
  });

  it('draws no poster that anybody could make out', async () => {
    const player = await showsWarning();
    expect(player.shadowRoot?.querySelector('.poster') === null).to.equal(true);
    const poster = player.shadowRoot?.querySelector('clip-content-warning')?.shadowRoot?.querySelector('img');
    expect(getComputedStyle(poster as Element).filter).to.contain('blur');
    await reveal(player);
    expect(player.shadowRoot?.querySelector('.poster') === null).to.equal(false);
  });

  it('does not begin by itself under a warning, and does so when the clip is revealed', async () => {
    const player = await showsWarning('muted autoplay');
    expect(phase(player)).to.equal('idle');
    expect(player.player.currentMedia === undefined).to.equal(true);
    await reveal(player);
    await until(() => phase(player) === 'playing');
  });

  it('refuses play() as a browser does that wants a press', async () => {
    const player = await showsWarning();
    const refused = await player.play().then(
      () => undefined,
      (error: DOMException) => error.name,
    );
    expect(refused).to.equal('NotAllowedError');
    expect(phase(player)).to.equal('idle');
  });

  it('does not begin when play was pressed before the document had come', async () => {
    const address = '/fault/delay=400/tests/fixtures/clips/warned.json';
    const player = mounted<ClipPlayer>(`<clip-player clip-src="${address}" muted></clip-player>`);
    await player.updateComplete;
    theRole('button', 'Play', player).click();
    await until(() => byRole('button', 'Show clip', player)[0], 'the warning');
    expect(phase(player)).to.equal('idle');
    await reveal(player);
    theRole('button', 'Play', player).click();
    await until(() => phase(player) === 'playing');
  });

  it('stands over sound as well', async () => {
    const player = await showsWarning('muted', { '@type': 'AudioObject' });
    expect(player.player.state.clip?.kind).to.equal('audio');
    expect(byRole('button', 'Play', player)).to.have.length(0);
  });

  it('is lifted once for a clip, and stands before the next one again', async () => {
    const player = await showsWarning();
    await reveal(player);
    player.clipTitle = 'Another title';
    await player.updateComplete;
    expect(byRole('button', 'Show clip', player)).to.have.length(0);
    player.innerHTML = warned({ identifier: 'next' });
    await until(() => byRole('button', 'Show clip', player)[0], 'the warning again');
    player.innerHTML = documentOf({ identifier: 'harmless' });
    await until(() => byRole('button', 'Play', player)[0], 'a clip without a warning');
    expect(byRole('button', 'Show clip', player)).to.have.length(0);
  });

  it('can be read and lifted at a width of 160 px', async () => {
    const player = await showsWarning('muted width="160"');
    const button = theRole('button', 'Show clip', player);
    expect(button.getBoundingClientRect().height).to.be.at.least(24);
    const box = player.getBoundingClientRect();
    expect(theRole('group', 'Warning', player).scrollWidth).to.be.at.most(Math.ceil(box.width));
    await reveal(player);
    expect(byRole('button', 'Play', player)).to.have.length(1);
  });

  it('has nothing for axe to find, large and small', async () => {
    for (const attributes of ['muted', 'muted width="160"'])
      expect(await faults(await showsWarning(attributes))).to.deep.equal([]);
  });

  it('leaves a clip without a warning alone', async () => {
    const player = await ready(`src="${src}" muted`);
    await player.play();
    expect(player.shadowRoot?.querySelector('clip-content-warning') === null).to.equal(true);
  });

  it('goes with its player, and stands there when it comes back', async () => {
    const player = await showsWarning();
    const place = player.parentElement;
    player.remove();
    await Promise.resolve();
    place?.append(player);
    await player.updateComplete;
    await reveal(player);
    theRole('button', 'Play', player).click();
    await until(() => phase(player) === 'playing');
  });
});
