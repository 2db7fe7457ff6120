import { expect } from '@esm-bundle/chai';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import '../../../src/elements/player/clip-player.js';
import '../../../src/elements/sharing/clip-copy-field.js';
import { byRole, theRole } from '../../by-role.js';
import { faults } from '../faults.js';
import { mounted, unmountAll, until } from '../mounted.js';
import { find, findAll } from '../place.js';

const clipSrc = '/tests/fixtures/clips/short.json';
const media = '/tests/fixtures/media/short.mp4';
const player = (more = '') =>
  `<clip-player src="${media}" muted clip-title="Two seconds" page-url="/watch/a" embed-url="/embed/a" ${more}></clip-player>`;
const button = (name: string, root: Node) => until(() => byRole('button', name, root)[0], `button ${name}`);

/** Where a box stands in its place: the distance of its sides, CSS px. */
const sides = (inner: Element, outer: Element) => {
  const [a, b] = [inner.getBoundingClientRect(), outer.getBoundingClientRect()];
  return { left: a.left - b.left, right: b.right - a.right };
};
const directionOf = (element: Element) => getComputedStyle(element).direction;

describe('live words', () => {
  const pageLanguage = document.documentElement.lang;

  afterEach(() => {
    unmountAll();
    document.documentElement.lang = pageLanguage;
  });

  it('of the nearest lang stand in the facade once they have come', async () => {
    const box = mounted(`<section lang="uk-UA">${player()}</section>`);
    await button('Відтворити', box);
    await button('Вбудувати', box);
    await button('Поділитися', box);
    expect(byRole('button', 'Play', box)).to.deep.equal([]);
  });

  it('change when lang does, on the element, around it, and back to English', async () => {
    const box = mounted(`<section lang="en">${player()}</section>`);
    await button('Play', box);
    box.lang = 'pl';
    await button('Odtwórz', box);
    box.querySelector('clip-player')?.setAttribute('lang', 'de');
    await button('Abspielen', box);
    box.querySelector('clip-player')?.removeAttribute('lang');
    await button('Odtwórz', box);
    box.lang = 'en-GB';
    await button('Play', box);
  });

  it('follow the page where nothing nearer says a language', async () => {
    document.documentElement.lang = 'it';
    const box = mounted(player());
    await button('Riproduci', box);
    document.documentElement.removeAttribute('lang');
    await button('Play', box);
  });

  it('are English for a language without words, and for what is no language', async () => {
    const box = mounted(`<section lang="uk">${player()}</section>`);
    await button('Відтворити', box);
    for (const lang of ['ja', '', '*', 'uk']) {
      box.lang = lang;
      await button(lang === 'uk' ? 'Відтворити' : 'Play', box);
    }
  });

  it('pass through shadow roots, and change with a lang inside one', async () => {
    const host = mounted<HTMLElement>('<div lang="fr"></div>');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<p>${player()}</p>`;
    await button('Lire', root);
    find(root, 'p').lang = 'es';
    await button('Reproducir', root);
    find(root, 'p').removeAttribute('lang');
    host.lang = 'tr';
    await button('Oynat', root);
  });

  it('are those of each element’s own language on one page', async () => {
    const box = mounted(
      `<div><p lang="hu">${player()}</p><p lang="ka">${player()}</p><p lang="en">${player()}</p></div>`,
    );
    await button('Lejátszás', box);
    await button('ჩართვა', box);
    await button('Play', box);
  });

  it('follow an element that is moved, at its next drawing', async () => {
    const box = mounted(`<div><p lang="ro">${player()}</p><p lang="hy"></p></div>`);
    await button('Redă', box);
    const moved = find<ClipPlayer>(box, 'clip-player');
    find(box, '[lang=hy]').append(moved);
    moved.requestUpdate();
    await button('Նվագարկել', box);
  });

  it('reach controls and open panels', async () => {
    const box = mounted(`<section lang="bg">${player()}</section>`);
    (await button('Пускане', box)).click();
    await until(() => byRole('slider', 'Позиция', box)[0]);
    await button('Включване на звука', box);
    (await button('Вграждане', box)).click();
    await until(() => byRole('dialog', 'Вграждане', box)[0]);
    await until(() => byRole('textbox', 'Код за вграждане', box)[0]);
    box.lang = 'mk';
    await until(() => byRole('dialog', 'Вгради', box)[0]);
    await until(() => byRole('textbox', 'Ширина', box)[0]);
    await button('Копирај код', box);
    find(find(box, 'clip-dialog'), 'header button').click();
    await until(() => byRole('slider', 'Позиција', box)[0]);
  });

  it('reach an element that stands alone', async () => {
    const field = mounted('<clip-copy-field lang="sq" value="x"></clip-copy-field>');
    await button('Kopjo kodin', field);
  });

  it('leave no faults that axe finds, from right to left too', async () => {
    const box = mounted(`<section lang="fa" dir="rtl">${player()}</section>`);
    (await button('جاسازی', box)).click();
    await until(() => byRole('textbox', 'پهنا', box)[0]);
    expect(await faults(box)).to.deep.equal([]);
  });

  describe('from right to left', () => {
    it('mirror the title and the buttons', async () => {
      const box = mounted(`<section lang="ar" dir="rtl">${player()}</section>`);
      const share = await button('مشاركة', box);
      const clip = find(box, 'clip-player');
      const title = find(clip, '.title');
      expect(directionOf(title), 'an English title').to.equal('ltr');
      expect(sides(title, clip).right).to.be.below(30);
      expect(sides(share, clip).left).to.be.below(30);
    });

    it('keep the transport, its times and its order from left to right', async () => {
      const box = mounted(`<section lang="fa" dir="rtl">${player()}</section>`);
      (await button('پخش', box)).click();
      const seek = await until(() => byRole('slider', 'موقعیت پخش', box)[0]);
      const controls = find(box, 'clip-controls');
      expect(directionOf(seek)).to.equal('ltr');
      expect(directionOf(find(controls, 'clip-time'))).to.equal('ltr');
      const [play, mute] = ['clip-play-button', 'clip-mute-button'].map((tag) => find(controls, tag));
      expect(sides(play as Element, controls).left).to.be.below(sides(mute as Element, controls).left);
    });

    it('mirror the panels, and neither codes nor sizes in them', async () => {
      const box = mounted(`<section lang="ur" dir="rtl">${player()}</section>`);
      (await button('ایمبیڈ کریں', box)).click();
      const dialog = await until(() => byRole('dialog', 'ایمبیڈ کریں', box)[0]);
      expect(directionOf(dialog)).to.equal('rtl');
      const heading = find(dialog.getRootNode() as ShadowRoot, 'h2');
      const close = theRole('button', 'بند کریں', box);
      expect(close.getBoundingClientRect().right).to.be.below(heading.getBoundingClientRect().left);
      expect(directionOf(theRole('textbox', 'ایمبیڈ کوڈ', box))).to.equal('ltr');
      const preview = find(box, '.preview');
      await until(() => {
        const [title] = findAll(preview, '.title');
        return title && sides(title, preview).right < 20 && sides(title, preview).left > 20;
      }, 'the title at the right of the preview');
      const size = find(box, 'figcaption bdi');
      expect(directionOf(size)).to.equal('ltr');
      expect(size.textContent).to.match(/^\d+ × \d+$/);
      const [width, height] = ['چوڑائی', 'اونچائی'].map((name) => theRole('textbox', name, box));
      expect(width?.getBoundingClientRect().left).to.be.above(
        height?.getBoundingClientRect().left ?? Infinity,
      );
    });
  });

  it('come with a clip document too', async () => {
    const box = mounted(`<section lang="kk"><clip-player clip-src="${clipSrc}"></clip-player></section>`);
    await button('Ойнату', box);
  });
});
