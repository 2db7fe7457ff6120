import { expect } from '@esm-bundle/chai';
import '../../../src/elements/seeking/clip-seek-preview.js';
import type { ClipSeekPreview } from '../../../src/elements/seeking/clip-seek-preview.js';
import { faultUrl, seenRequests } from '../../fault-url.js';
import { oneFile } from '../../player/sample-clips.js';
import { inPlayer } from '../in-player.js';
import { unmountAll, until } from '../mounted.js';
import { chaptered } from './chaptered.js';

const board = '/demo/media/klitschko/storyboard.vtt';

describe('<clip-seek-preview>', () => {
  const { warn } = console;

  beforeEach(() => {
    console.warn = () => undefined;
  });
  afterEach(unmountAll);
  afterEach(() => {
    console.warn = warn;
  });

  /** On a bar 640 px wide. */
  const shown = async (clip = chaptered) => {
    const parts = await inPlayer('clip-seek-preview', clip);
    const { control } = parts;
    const place = control.parentElement;
    if (place)
      Object.assign(place.style, {
        position: 'absolute',
        top: '300px',
        left: '0',
        width: '640px',
        height: '24px',
      });
    return parts;
  };
  const at = async (control: ClipSeekPreview, part: number, type = 'pointermove') => {
    const { left, width } = control.getBoundingClientRect();
    control.hear(new PointerEvent(type, { clientX: left + 7 + part * (width - 14) }));
    await control.updateComplete;
  };
  const text = ({ shadowRoot }: ClipSeekPreview) =>
    shadowRoot?.querySelector('p')?.textContent?.replace(/\s+/g, ' ').trim();
  const still = ({ shadowRoot }: ClipSeekPreview) => shadowRoot?.querySelector('img');

  it('shows nothing, and fetches nothing, before somebody looks', async () => {
    const { control } = await shown({ ...chaptered, storyboard: faultUrl('key=early', board) });
    expect(text(control)).to.equal(undefined);
    expect(await seenRequests('early')).to.deep.equal([]);
  });

  it('shows the time and the chapter at the pointer, and goes with it', async () => {
    const { control } = await shown();
    await at(control, 0.5);
    expect(text(control)).to.equal('0:31 Sunrise');
    await at(control, 1);
    expect(text(control)).to.equal('1:02');
    await at(control, 0, 'pointerleave');
    expect(text(control)).to.equal(undefined);
  });

  it('shows the still of that time, cut out of its picture', async () => {
    const { control } = await shown();
    await at(control, 0.5);
    const picture = await until(() => still(control));
    expect(picture.src).to.equal(new URL('/demo/media/klitschko/storyboard.jpg', location.href).href);
    await control.updateComplete;
    const box = picture.parentElement;
    expect([box?.clientWidth, box?.clientHeight]).to.deep.equal([160, 90]);
    // The fifteenth still, from 30 s on: the eighth of the second row.
    expect(picture.style.transform).to.equal('scale(1) translate(-1120px, -90px)');
  });

  it('fetches the storyboard once', async () => {
    const { control } = await shown({ ...chaptered, storyboard: faultUrl('key=once', board) });
    await at(control, 0.2);
    await at(control, 0.4);
    await until(() => still(control));
    const picture = still(control);
    if (!picture?.complete)
      await new Promise((done) => picture?.addEventListener('load', done, { once: true }));
    await at(control, 0.6);
    expect(await seenRequests('once')).to.have.length(2); // the storyboard and, beside it, its picture
  });

  it('stays inside the bar at its ends', async () => {
    const { control } = await shown();
    for (const part of [0, 1]) {
      await at(control, part);
      await until(() => still(control));
      await control.updateComplete;
      const box = control.shadowRoot?.querySelector('.preview')?.getBoundingClientRect();
      const bar = control.getBoundingClientRect();
      expect(box?.left).to.be.at.least(bar.left);
      expect(box?.right).to.be.at.most(bar.right + 1);
    }
  });

  for (const fault of ['status=404', 'reset', 'hang', 'corrupt=0', 'mime=text/html,truncate=0']) {
    it(`leaves the time where the storyboard is dead: ${fault}`, async () => {
      const { control } = await shown({
        ...chaptered,
        storyboard: faultUrl(fault, board),
      });
      await at(control, 0.5);
      await new Promise((done) => setTimeout(done, 150));
      await at(control, 0.51);
      expect(text(control)).to.equal('0:31 Sunrise');
      expect(still(control)).to.equal(null);
    });
  }

  it('leaves the time where the picture is dead', async () => {
    const { control } = await shown({
      ...chaptered,
      storyboard: faultUrl('status=404,only=.jpg,key=picture', board),
    });
    await at(control, 0.5);
    const isRefused = async () => (await seenRequests('picture')).some(({ status }) => status === 404);
    while (!(await isRefused())) await new Promise((done) => setTimeout(done, 30));
    await until(() => still(control) === null);
    expect(text(control)).to.equal('0:31 Sunrise');
  });

  it('shows the time alone where there is no more to show', async () => {
    const { control } = await shown(oneFile);
    await at(control, 0.5);
    expect(text(control)).to.equal('0:31');
  });

  it('says how far behind live, of a broadcast', async () => {
    const { control, says } = await shown({ ...oneFile, live: true });
    await says({ state: { duration: Infinity, seekable: [{ start: 20, end: 80 }], currentTime: 80 } });
    await at(control, 0.5);
    expect(text(control)).to.equal('0:30 behind live');
    await at(control, 1);
    expect(text(control)).to.equal('Live');
  });

  it('is hidden from assistive technology, which has the slider', async () => {
    const { control } = await shown();
    await at(control, 0.5);
    expect(control.shadowRoot?.querySelector('.preview')?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('lets go of a storyboard that is on its way when it is removed, and not when it is moved', async () => {
    const { control } = await shown();
    await at(control, 0.5);
    await until(() => still(control));
    control.parentElement?.append(control);
    await at(control, 0.5);
    expect(still(control)).not.to.equal(null);
    const place = control.parentElement;
    control.remove();
    await Promise.resolve();
    place?.append(control);
    await control.updateComplete;
    expect(still(control)).to.equal(null);
  });
});
