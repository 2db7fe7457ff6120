import { expect } from '@esm-bundle/chai';
import '../../../src/elements/player/clip-player.js';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import type { ClipCopyField } from '../../../src/elements/sharing/clip-copy-field.js';
import { enPanels } from '../../../src/i18n/en-panels.js';
import { click, press } from '../../user.js';
import { faults } from '../faults.js';
import { mounted, unmountAll, until } from '../mounted.js';
import { clearPage, find, findAll, placeFrame, sleep, standStill } from '../place.js';

const markup = (more = '') =>
  `<clip-player src="/tests/fixtures/media/short.mp4" clip-title="Two seconds" page-url="/watch/a" embed-url="/embed/a" ${more}></clip-player>`;

describe('panelView', () => {
  afterEach(() => {
    unmountAll();
    clearPage();
  });

  async function open(name: 'Embed' | 'Share', more = ''): Promise<ClipPlayer> {
    return openIn(mounted<ClipPlayer>(markup(more)), name);
  }

  async function openIn(player: ClipPlayer, name: string): Promise<ClipPlayer> {
    const button = await until(
      () => findAll(player, '.action').find(({ ariaLabel }) => ariaLabel === name),
      name,
    );
    button.click();
    await until(() => player.shadowRoot?.querySelector('clip-dialog')?.open, 'an open dialog');
    await until(() => findAll(player, 'clip-copy-field').length, 'a panel');
    await standStill(dialogOf(player));
    return player;
  }

  const dialogOf = (player: ClipPlayer) => find(find(player, 'clip-dialog'), 'dialog');
  const headingOf = (player: ClipPlayer) => find(dialogOf(player), 'h2');
  const switchOf = (player: ClipPlayer) => findAll<HTMLButtonElement>(dialogOf(player), '.switch')[0];
  const shown = (player: ClipPlayer) =>
    ['clip-embed-panel', 'clip-share-panel'].filter((tag) =>
      findAll(player, tag).some((panel) => panel.getClientRects().length),
    );

  async function fill(player: ClipPlayer, id: string, text: string): Promise<void> {
    const input = find<HTMLInputElement>(find(player, 'clip-embed-panel'), `#${id}`);
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await sleep(0);
  }

  for (const [width, height] of [
    [360, 740],
    [640, 800],
    [1280, 800],
    [640, 360],
  ] as const) {
    it(`keeps the dialog where it is for all codes and errors at ${width} × ${height} px`, async () => {
      const { body } = await placeFrame(width, height, '../../src/elements/player/clip-player.js');
      body.innerHTML = markup();
      const player = await openIn(body.firstElementChild as ClipPlayer, 'Embed');
      const rectOf = () => JSON.stringify(dialogOf(player).getBoundingClientRect());
      const before = rectOf();
      const radios = () => findAll<HTMLInputElement>(player, 'input[type=radio]');
      const seen = new Set<string>();
      for (const place of radios().map(({ labels }) => labels?.[0]?.textContent?.trim())) {
        radios()
          .find(({ labels }) => labels?.[0]?.textContent?.trim() === place)
          ?.click();
        await sleep(0);
        const ways = radios().filter(({ name }) => name === 'way');
        for (const way of ways.length ? ways.map((_, index) => index) : [undefined]) {
          if (way !== undefined)
            radios()
              .filter(({ name }) => name === 'way')
              [way]?.click();
          await sleep(0);
          seen.add(find<ClipCopyField>(player, 'clip-copy-field').value);
          expect(rectOf(), `${place} ${way}`).to.equal(before);
        }
      }
      expect(seen.size).to.equal(8);
      radios()[0]?.click();
      await sleep(0);
      for (const id of ['width', 'start', 'end']) await fill(player, id, 'no such value');
      expect(find<ClipCopyField>(player, 'clip-copy-field').stale).to.equal(enPanels.correctFirst('Width'));
      expect(rectOf()).to.equal(before);
      const { left, right, top, bottom } = dialogOf(player).getBoundingClientRect();
      expect(Math.min(left, top)).to.be.at.least(0);
      expect(right).to.be.at.most(width);
      expect(bottom).to.be.at.most(height);
    });
  }

  it('begins with the focus on Close, and switches to the other panel and back', async () => {
    const player = await open('Share');
    const events: string[] = [];
    for (const type of ['clip-open', 'clip-close'] as const) {
      player.addEventListener(type, ({ detail }) => events.push(`${type} ${detail.panel}`));
    }
    const inDialog = () => find(player, 'clip-dialog').shadowRoot?.activeElement;
    expect(inDialog()?.ariaLabel).to.equal('Close');
    expect(shown(player)).to.deep.equal(['clip-share-panel']);
    expect(switchOf(player)?.ariaLabel).to.equal('Embed');
    const { y, x } = headingOf(player).getBoundingClientRect();
    await click(switchOf(player) as HTMLElement);
    await until(() => events.length > 1, `two events ${events}`);
    expect(events).to.deep.equal(['clip-close share', 'clip-open embed']);
    expect(shown(player)).to.deep.equal(['clip-embed-panel']);
    expect(headingOf(player).textContent).to.equal('Embed');
    expect(inDialog()).to.equal(headingOf(player));
    const after = headingOf(player).getBoundingClientRect();
    expect([after.x, after.y]).to.deep.equal([x, y]);
    await until(() => findAll(player, '#width').length, 'the fields');
    expect(await faults(player)).to.deep.equal([]);
    await fill(player, 'width', '480');
    switchOf(player)?.click();
    await until(() => shown(player)[0] === 'clip-share-panel');
    switchOf(player)?.click();
    await until(() => shown(player)[0] === 'clip-embed-panel');
    const { value } = find<HTMLInputElement>(find(player, 'clip-embed-panel'), '#width');
    expect(value).to.equal('480');
  });

  it('opens the panel that is asked for, also after a switch', async () => {
    const player = await open('Share');
    switchOf(player)?.click();
    await until(() => shown(player)[0] === 'clip-embed-panel');
    await press('Escape');
    await until(() => !player.shadowRoot?.querySelector('clip-dialog')?.open);
    findAll(player, '.action')
      .find(({ ariaLabel }) => ariaLabel === 'Share')
      ?.click();
    await until(() => shown(player)[0] === 'clip-share-panel');
    player.requestUpdate();
    switchOf(player)?.click();
    await until(() => shown(player)[0] === 'clip-embed-panel');
    player.requestUpdate();
    await player.updateComplete;
    expect(shown(player)).to.deep.equal(['clip-embed-panel']);
  });

  for (const [width, height] of [
    [200, 113],
    [320, 180],
  ] as const) {
    it(`keeps heading, switch and Close beside each other in a frame of ${width} × ${height} px`, async () => {
      const { body } = await placeFrame(width, height, '../../src/elements/player/clip-player.js');
      body.innerHTML = markup();
      body.lang = 'ru';
      const player = await openIn(body.firstElementChild as ClipPlayer, 'Поделиться');
      await until(() => switchOf(player)?.ariaLabel === 'Встроить');
      const header = find(dialogOf(player), 'header');
      const close = findAll(header, 'button').find(({ ariaLabel }) => ariaLabel === 'Закрыть');
      const [heading, other, last] = [headingOf(player), switchOf(player), close].map((each) =>
        each?.getBoundingClientRect(),
      );
      if (!heading || !other || !last) throw new Error('a part of the heading is missing');
      expect(heading.right).to.be.at.most(other.left);
      expect(other.right).to.be.at.most(last.left);
      expect(last.right).to.be.at.most(width);
      expect(header.scrollWidth).to.be.at.most(header.clientWidth);
      expect(Math.min(other.height, other.width)).to.be.at.least(24);
    });
  }

  it('shows the whole copy button in a frame of 200 × 113 px', async () => {
    const { body } = await placeFrame(200, 113, '../../src/elements/player/clip-player.js');
    body.innerHTML = markup();
    const player = await openIn(body.firstElementChild as ClipPlayer, 'Embed');
    const field = find<ClipCopyField>(player, 'clip-copy-field');
    const button = find(field, 'button');
    const [{ left, right, bottom }, area] = [button.getBoundingClientRect(), field.getBoundingClientRect()];
    expect(left).to.be.at.least(area.left);
    expect(right).to.be.at.most(area.right + 0.5);
    expect(area.right).to.be.at.most(200);
    expect(bottom).to.be.at.most(113);
    expect(button.scrollWidth).to.be.at.most(button.clientWidth);
    expect(find<HTMLTextAreaElement>(field, 'textarea').labels?.[0]?.textContent).to.equal('Embed code');
  });

  it('offers no switch to a panel that the page has forbidden', async () => {
    const player = await open('Share', 'no-embed');
    expect(switchOf(player)).to.equal(undefined);
  });
});
