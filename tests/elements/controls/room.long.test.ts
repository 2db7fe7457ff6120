import { expect } from '@esm-bundle/chai';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import '../../../src/elements/player/clip-player.js';
import { languages } from '../../../src/i18n/languages.js';
import { locales } from '../../../src/i18n/locales.js';
import { byRole, theRole } from '../../by-role.js';
import { mounted, unmountAll, until } from '../mounted.js';

const title = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft and more';

/** Whether two boxes have a point in common. */
const overlap = (a?: DOMRect, b?: DOMRect) =>
  !!a && !!b && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('the room of a player that waits', () => {
  afterEach(unmountAll);

  it('has its words clear of title and bar in every size', async () => {
    const player = mounted<ClipPlayer>(
      `<clip-player src="/fault/hang/tests/fixtures/media/short.mp4" muted clip-title="${title}" page-url="/watch/a"></clip-player>`,
    );
    await player.updateComplete;
    theRole('button', 'Play', player).click();
    await until(() => player.player.state.waiting && byRole('status', 'Please wait', player)[0]);
    const bar = await until(() => player.shadowRoot?.querySelector('clip-controls')?.shadowRoot);
    await until(() => bar?.querySelector('clip-time')?.shadowRoot?.textContent);
    for (const width of [200, 320, 360, 480, 640, 1280]) {
      if (player.parentElement) player.parentElement.style.width = `${width}px`;
      await new Promise(requestAnimationFrame);
      const words = player.shadowRoot?.querySelector('.status')?.getBoundingClientRect();
      const head = player.shadowRoot?.querySelector('.title') as Element;
      const isSeen = getComputedStyle(head).visibility === 'visible';
      const foot = bar?.querySelector('.bar')?.getBoundingClientRect();
      expect(words?.width, `${width} px`).to.be.above(50);
      expect(overlap(words, foot), `${width} px: the bar`).to.equal(false);
      expect(isSeen && overlap(words, head.getBoundingClientRect()), `${width} px: the title`).to.equal(
        false,
      );
    }
  });
});

describe('the room of a player', function () {
  this.timeout(120_000);
  let player: ClipPlayer;

  beforeEach(async () => {
    player = mounted<ClipPlayer>(
      `<clip-player src="/tests/fixtures/media/short.mp4" muted loop clip-title="${title}" page-url="/watch/a" embed-url="/embed/a"></clip-player>`,
    );
    await player.updateComplete;
    theRole('button', 'Play', player).click();
    await until(() => player.player.state.phase === 'playing' && customElements.get('clip-more-buttons'));
    player.pause();
    await until(() => player.player.state.phase === 'paused');
    await until(() => byRole('slider', undefined, player)[0]);
  });
  afterEach(unmountAll);

  const wrong = (width: number): string[] => {
    const bar = player.shadowRoot?.querySelector('clip-controls')?.shadowRoot;
    const [time, row] = ['clip-time', '.row'].map((each) => bar?.querySelector(each));
    const head = player.shadowRoot?.querySelector('.title');
    const isCut = (element?: Element | null) => !!element && element.scrollWidth > element.clientWidth + 1;
    return [
      ...(isCut(time) ? ['the time is cut'] : []),
      ...(isCut(row) ? ['the bar is too narrow'] : []),
      ...(isCut(head) ? ['the title is cut'] : []),
      ...(head && head.getBoundingClientRect().width < (2 / 3) * width
        ? ['the title has less than two thirds']
        : []),
    ];
  };

  it('is enough in every language, from 320 to 640 px', async () => {
    const found: string[] = [];
    for (const language of ['en', ...languages]) {
      const place = player.parentElement;
      if (!place) throw new Error('no place');
      place.lang = language;
      place.dir = ['ar', 'fa', 'prs', 'ur'].includes(language) ? 'rtl' : 'ltr';
      const words: { settings: string } =
        language === 'en'
          ? { settings: 'Settings' }
          : ((await locales[language as 'uk']())[language as 'uk'] as { settings: string });
      await until(() => byRole('button', words.settings, player)[0], language);
      for (const width of [320, 400, 480, 560, 640]) {
        place.style.width = `${width}px`;
        await new Promise(requestAnimationFrame);
        found.push(...wrong(width).map((what) => `${language}, ${width} px: ${what}`));
      }
    }
    expect(found).to.deep.equal([]);
  });

  it('is enough for a clip of ten hours, in the digits of every language', async () => {
    const media = player.player.media;
    Object.defineProperty(media, 'duration', { value: 36_754, configurable: true });
    media.dispatchEvent(new Event('durationchange'));
    const place = player.parentElement as HTMLElement;
    const found: string[] = [];
    for (const language of ['en', 'de', 'fa']) {
      place.lang = language;
      await until(() =>
        player.shadowRoot
          ?.querySelector('clip-controls')
          ?.shadowRoot?.querySelector('clip-time')
          ?.shadowRoot?.textContent?.match(/:.*:.*:/),
      );
      for (const width of [200, 320, 400, 480, 640]) {
        place.style.width = `${width}px`;
        await new Promise(requestAnimationFrame);
        found.push(
          ...wrong(width)
            .filter((what) => !/title/.test(what))
            .map((what) => `${language}, ${width} px: ${what}`),
        );
      }
    }
    expect(found).to.deep.equal([]);
  });

  it('shows whole lines of the title in low frames, before and after the press', async () => {
    const facade = mounted<ClipPlayer>(
      `<clip-player src="/tests/fixtures/media/short.mp4" clip-title="${'Parliament votes '.repeat(9)}" page-url="/watch/a"></clip-player>`,
    );
    await facade.updateComplete;
    player.clipTitle = facade.clipTitle;
    await player.updateComplete;
    for (const each of [facade, player])
      for (const width of [210, 240, 280, 320]) {
        if (each.parentElement) each.parentElement.style.width = `${width}px`;
        await new Promise(requestAnimationFrame);
        const head = each.shadowRoot?.querySelector('.title') as Element;
        const lines = document.createRange();
        lines.selectNodeContents(head);
        const end = head.getBoundingClientRect().bottom;
        const cut = [...lines.getClientRects()].filter(
          ({ top, bottom }) => top < end - 3 && bottom > end + 3,
        );
        expect(cut.length, `${width} px`).to.equal(0);
      }
  });

  it('has the large button in the middle, where the cover had its own', async () => {
    const middleOf = (element: Element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left + width / 2, top + height / 2];
    };
    const centre = () => {
      const bar = player.shadowRoot?.querySelector('clip-controls')?.shadowRoot;
      return bar?.querySelector('clip-centre')?.shadowRoot?.querySelector('.main');
    };
    await until(centre);
    for (const load of [() => undefined, () => import('../../../src/elements/seeking/seek-parts.js')]) {
      await load();
      for (const width of [320, 640, 1000]) {
        if (player.parentElement) player.parentElement.style.width = `${width}px`;
        await new Promise(requestAnimationFrame);
        const [[x = 0, y = 0], [left = 0, top = 0]] = [middleOf(centre() as Element), middleOf(player)];
        expect([Math.abs(x - left) <= 1, Math.abs(y - top) <= 1], `${width} px`).to.deep.equal([true, true]);
      }
    }
  });

  it('has play, time and settings in a frame of 200 × 113 px', () => {
    if (player.parentElement) player.parentElement.style.width = '200px';
    for (const name of ['Play', 'Settings', 'Fullscreen'])
      expect(theRole('button', name, player).getBoundingClientRect().width, name).to.be.at.least(24);
    const bar = player.shadowRoot?.querySelector('clip-controls')?.shadowRoot;
    expect(bar?.querySelector('clip-time')?.getBoundingClientRect().width).to.be.above(30);
  });
});
