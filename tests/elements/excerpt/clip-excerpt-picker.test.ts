import { expect } from '@esm-bundle/chai';
import '../../../src/elements/player/clip-player.js';
import '../../../src/elements/excerpt/clip-excerpt-picker.js';
import '../../../src/elements/sharing/clip-embed-panel.js';
import '../../../src/elements/sharing/clip-share-panel.js';
import type { Clip } from '../../../src/clip/clip.js';
import type { ClipExcerptPicker } from '../../../src/elements/excerpt/clip-excerpt-picker.js';
import type { ClipCopyField } from '../../../src/elements/sharing/clip-copy-field.js';
import type { ClipEmbedPanel } from '../../../src/elements/sharing/clip-embed-panel.js';
import type { ClipSharePanel } from '../../../src/elements/sharing/clip-share-panel.js';
import { enExcerpt } from '../../../src/i18n/en-excerpt.js';
import { enPanels } from '../../../src/i18n/en-panels.js';
import { theRole } from '../../by-role.js';
import { faults } from '../faults.js';
import { clearPage, find, findAll, place } from '../place.js';
import { clipWithout, sampleClip } from '../sharing/sample-clip.js';

type Panel = ClipSharePanel | ClipEmbedPanel;
/** A clip of its own for each test: panels over the same clip share what is chosen. */
const clipOf = (more: Partial<Clip> = {}): Clip => ({ ...sampleClip, ...more });

describe('<clip-excerpt-picker>', () => {
  afterEach(clearPage);

  const pickerIn = (panel: Panel) => find<ClipExcerptPicker>(panel, 'clip-excerpt-picker');
  const settled = async (panel: Panel) => {
    for (let turns = 0; turns < 4; turns += 1) {
      await pickerIn(panel).updateComplete;
      await panel.updateComplete;
    }
  };
  /** Opens *Share a part* in a panel; its script is here already. */
  async function openIn<Each extends Panel>(panel: Each): Promise<Each> {
    pickerIn(panel).toggle();
    await settled(panel);
    return panel;
  }
  const sharePanel = async (more: Partial<ClipSharePanel> = {}) =>
    openIn(await place('clip-share-panel', { clip: clipOf(), ...more }));
  const embedPanel = async (more: Partial<ClipEmbedPanel> = {}) =>
    openIn(await place('clip-embed-panel', { clip: clipOf(), ...more }));

  const textOf = (panel: Panel) => find<ClipCopyField>(panel, 'clip-copy-field').value;
  const sliders = (panel: Panel) => findAll<HTMLInputElement>(pickerIn(panel), 'input[type=range]');
  const values = (panel: Panel) => sliders(panel).map(({ valueAsNumber }) => valueAsNumber);
  const noteOf = (panel: Panel) => find(pickerIn(panel), '.note[role=status]').textContent;
  const lengthOf = (panel: Panel) => find(pickerIn(panel), '#length').textContent;
  async function drag(panel: Panel, side: 0 | 1, time: number, type = 'change'): Promise<void> {
    const input = sliders(panel)[side];
    if (!input) throw new Error('it is closed');
    input.value = String(time);
    input.dispatchEvent(new Event(type));
    await settled(panel);
  }
  async function pressKey(target: Element, key: string): Promise<KeyboardEvent> {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
    target.dispatchEvent(event);
    return event;
  }

  it('opens at the playhead, and hands on the part at once', async () => {
    const panel = await sharePanel({ position: 20 });
    expect(values(panel)).to.deep.equal([20, 35]);
    expect(lengthOf(panel)).to.equal('15 seconds');
    expect(textOf(panel)).to.equal('https://news.example/klitschko?start=20&end=35');
    expect(find(pickerIn(panel), 'button').ariaExpanded).to.equal('true');
    expect(await faults(panel)).to.deep.equal([]);
  });

  it('hands on the whole clip once it is closed', async () => {
    const panel = await sharePanel({ position: 20 });
    pickerIn(panel).toggle();
    await settled(panel);
    expect(textOf(panel)).to.equal('https://news.example/klitschko');
    expect(findAll(pickerIn(panel), 'input')).to.deep.equal([]);
    expect(find(pickerIn(panel), 'button').ariaExpanded).to.equal('false');
  });

  it('is named, says times to assistive technology, and has all parts in reach of it', async () => {
    const panel = await sharePanel({ position: 20 });
    const start = theRole('slider', 'Excerpt start', panel);
    expect(start.getAttribute('aria-valuetext')).to.equal('0:20.0');
    theRole('slider', 'Excerpt end', panel);
    theRole('button', 'Excerpt start: a little earlier', panel);
    theRole('button', 'From here', panel);
    theRole('group', 'Share a part', panel);
  });

  it('follows a handle while it is dragged', async () => {
    const panel = await sharePanel({ position: 20 });
    await drag(panel, 1, 31.3, 'input');
    expect(textOf(panel)).to.include('start=20&end=31.3');
    expect(lengthOf(panel)).to.equal('11.3 seconds');
  });

  it('lets two fingers that begin on a handle zoom the page', async () => {
    const panel = await sharePanel();
    const { touchAction } = getComputedStyle(theRole('slider', 'Excerpt start', panel));
    expect(touchAction.split(' ')).to.include('pinch-zoom');
  });

  it('holds a handle where it would cross the other one, also to be seen', async () => {
    const panel = await sharePanel({ position: 20 });
    await drag(panel, 0, 50, 'input');
    expect(values(panel)).to.deep.equal([34.9, 35]);
    await drag(panel, 0, 51, 'input');
    expect(values(panel)).to.deep.equal([34.9, 35]);
    await drag(panel, 1, 0, 'input');
    expect(values(panel)).to.deep.equal([34.9, 35]);
  });

  it('moves by tenths, by its buttons', async () => {
    const panel = await sharePanel({ position: 20 });
    theRole('button', 'Excerpt start: a little later', panel).click();
    theRole('button', 'Excerpt start: a little later', panel).click();
    theRole('button', 'Excerpt end: a little earlier', panel).click();
    await settled(panel);
    expect(values(panel)).to.deep.equal([20.2, 34.9]);
  });

  it('keeps the keys of its handles from the player and the page', async () => {
    const panel = await sharePanel({ position: 20 });
    const heard: string[] = [];
    panel.addEventListener('keydown', ({ key }) => heard.push(key));
    for (const key of ['ArrowLeft', 'Home', 'PageUp']) {
      const event = await pressKey(theRole('slider', 'Excerpt start', panel), key);
      expect(event.defaultPrevented, key).to.equal(true);
    }
    await pressKey(theRole('slider', 'Excerpt start', panel), 'Tab');
    expect(heard).to.deep.equal(['Tab']);
  });

  it('shows an hour from near by, and walks on when a handle is let go at the edge', async () => {
    const panel = await sharePanel({ clip: clipOf({ duration: 3600 }), position: 1800 });
    const range = () => sliders(panel).map(({ min, max }) => Number(max) - Number(min));
    expect(range()).to.deep.equal([60, 60]);
    const edge = Number(sliders(panel)[1]?.max);
    await drag(panel, 1, edge, 'input');
    expect(Number(sliders(panel)[1]?.max), 'under the finger it stands still').to.equal(edge);
    await drag(panel, 1, edge);
    expect(Number(sliders(panel)[1]?.max)).to.be.above(edge);
    find(pickerIn(panel), '.whole .window'); // where it lies in the clip
    expect(await faults(panel)).to.deep.equal([]);
  });

  it('offers a part of a clip whose length nobody knows', async () => {
    const panel = await sharePanel({ clip: { ...clipWithout('duration') }, position: 100 });
    expect(values(panel)).to.deep.equal([100, 115]);
    expect(textOf(panel)).to.include('start=100&end=115');
  });

  it('is not offered for a live clip', async () => {
    for (const tag of ['clip-share-panel', 'clip-embed-panel'] as const) {
      const panel = await place(tag, { clip: clipOf({ live: true }), position: 20 });
      expect(findAll(panel, 'clip-excerpt-picker')).to.deep.equal([]);
    }
  });

  it('has no playhead buttons where there is no playhead', async () => {
    const panel = await sharePanel();
    expect(findAll(pickerIn(panel), '.here')).to.deep.equal([]);
    const before = values(panel);
    await pressKey(find(pickerIn(panel), 'button'), 'i');
    await settled(panel);
    expect(values(panel)).to.deep.equal(before);
  });

  it('says before the copy that the address of another player carries no part', async () => {
    const clip = { ...clipWithout('pageUrl'), embedUrl: 'https://video.example/embed?id=7' };
    const panel = await sharePanel({ clip, position: 20 });
    expect(textOf(panel)).to.equal('https://video.example/embed?id=7');
    expect(noteOf(panel)).to.equal(enExcerpt.partLost);
    expect(noteOf(await sharePanel({ position: 20 }))).to.equal('');
  });

  describe('in the Embed panel', () => {
    const fieldOf = (panel: Panel, id: string) => find<HTMLInputElement>(panel, `#${id}`);
    const choose = async (panel: Panel, name: string) => {
      const label = findAll(panel, 'label').find((each) => each.textContent?.trim() === name);
      label?.click();
      await settled(panel);
    };

    it('fills the fields, and follows what is typed there', async () => {
      const panel = await embedPanel({ position: 20 });
      expect([fieldOf(panel, 'start').value, fieldOf(panel, 'end').value]).to.deep.equal(['0:20', '0:35']);
      await drag(panel, 1, 31.3);
      expect(fieldOf(panel, 'end').value).to.equal('0:31.3');
      const start = fieldOf(panel, 'start');
      start.value = '0:25';
      start.dispatchEvent(new Event('input'));
      await settled(panel);
      expect(values(panel)).to.deep.equal([25, 31.3]);
      expect(textOf(panel)).to.include('start=25&amp;end=31.3');
    });

    it('stays as it is while what is typed makes no excerpt', async () => {
      const panel = await embedPanel({ position: 20 });
      const start = fieldOf(panel, 'start');
      start.value = '0:59';
      start.dispatchEvent(new Event('input'));
      await settled(panel);
      expect(values(panel)).to.deep.equal([20, 35]);
      expect(fieldOf(panel, 'start').value).to.equal('0:59');
    });

    it('says so where a site of plain files loses the part', async () => {
      const pageUrl = 'https://clips.example/watch/klitschko.html';
      const panel = await embedPanel({ clip: clipOf({ pageUrl }), position: 20 });
      expect(noteOf(panel)).to.equal('');
      await choose(panel, 'WordPress');
      expect(textOf(panel)).to.not.include('start');
      expect(noteOf(panel)).to.equal(enExcerpt.partLost);
      await choose(panel, enPanels.block);
      expect(textOf(panel)).to.include('start=20');
      expect(noteOf(panel)).to.equal('');
      expect(await faults(panel)).to.deep.equal([]);
    });

    it('says so of a part that was typed, too', async () => {
      const pageUrl = 'https://clips.example/watch/klitschko.html';
      const panel = await place('clip-embed-panel', { clip: clipOf({ pageUrl }) });
      const end = fieldOf(panel, 'end');
      end.value = '0:20';
      end.dispatchEvent(new Event('input'));
      await settled(panel);
      expect(noteOf(panel)).to.equal('');
      await choose(panel, 'WordPress');
      expect(noteOf(panel)).to.equal(enExcerpt.partLost);
    });

    it('ends where the document says that the clip ends, so that the code stays good', async () => {
      const panel = await embedPanel({ clip: clipOf({ duration: 62.07 }), position: 55 });
      await pressKey(theRole('slider', 'Excerpt end', panel), 'End');
      await settled(panel);
      expect(values(panel)).to.deep.equal([55, 62]);
      expect(find<ClipCopyField>(panel, 'clip-copy-field').stale).to.equal('');
    });

    it('says of each code of another player whether it carries the part', async () => {
      const embedUrl = 'https://video.example/embed?id=7';
      const panel = await embedPanel({ clip: clipOf({ embedUrl }), position: 20 });
      for (const [name, isKept] of [
        ['Any website', false],
        ['WordPress', false],
        ['Newsletter', true],
        ['Markdown', true],
      ] as const) {
        await choose(panel, name);
        expect(noteOf(panel), name).to.equal(isKept ? '' : enExcerpt.partLost);
        if (isKept) expect(textOf(panel), name).to.match(/start=20.*end=35/s);
      }
    });
  });

  it('is the same in both panels over a clip', async () => {
    const clip = clipOf();
    const share = await place('clip-share-panel', { clip, position: 20 });
    const embed = await place('clip-embed-panel', { clip, position: 20 });
    await openIn(share);
    await settled(embed);
    expect(textOf(embed)).to.include('start=20&amp;end=35');
    await drag(embed, 1, 40);
    await settled(share);
    expect(textOf(share)).to.include('start=20&end=40');
    pickerIn(embed).toggle();
    await settled(share);
    expect(textOf(share)).to.equal('https://news.example/klitschko');
  });

  it('keeps nothing of another clip, and what was chosen of the same one that is read again', async () => {
    const panel = await sharePanel({ position: 20 });
    panel.clip = clipOf();
    await settled(panel);
    expect(values(panel)).to.deep.equal([20, 35]);
    panel.clip = clipOf({ id: 'other', duration: 9, pageUrl: 'https://news.example/other' });
    await settled(panel);
    expect(values(panel)).to.deep.equal([]);
    expect(textOf(panel)).to.equal('https://news.example/other');
  });

  describe('over a player', () => {
    /** A Share panel in the shadow root of a player, where its dialog has it. */
    async function overPlayer(options: { start?: number; end?: number } = {}) {
      const player = await place('clip-player', { clip: clipOf(), ...options });
      const panel = document.createElement('clip-share-panel');
      panel.clip = player.clip;
      panel.position = player.player.currentTime;
      player.shadowRoot?.append(panel);
      await panel.updateComplete;
      return { player: player.player, panel: await openIn(panel) };
    }

    it('begins with the excerpt that is played', async () => {
      const { panel } = await overPlayer({ start: 31, end: 36 });
      expect(values(panel)).to.deep.equal([31, 36]);
    });

    it('takes the playhead of this moment, by buttons and keys', async () => {
      const { player, panel } = await overPlayer();
      player.seek(12);
      theRole('button', 'To here', panel).click();
      await settled(panel);
      expect(values(panel)).to.deep.equal([0, 12]);
      player.seek(5);
      await pressKey(find(pickerIn(panel), 'button'), 'I');
      await settled(panel);
      expect(values(panel)).to.deep.equal([5, 12]);
    });

    it('leaves I and O to those who type', async () => {
      const { player, panel } = await overPlayer();
      player.seek(12);
      const field = find(find(panel, 'clip-copy-field'), 'input, textarea');
      const event = await pressKey(field, 'o');
      await settled(panel);
      expect(event.defaultPrevented).to.equal(false);
      expect(values(panel)).to.deep.equal([0, 15]);
    });
  });
});
