import { expect } from '@esm-bundle/chai';
import '../../../src/elements/controls/clip-seek-slider.js';
import { theRole } from '../../by-role.js';
import { faultUrl, seenRequests } from '../../fault-url.js';
import { oneFile } from '../../player/sample-clips.js';
import { skipUnless } from '../../skip-unless.js';
import { moveTo, press } from '../../user.js';
import { faults } from '../faults.js';
import { inPlayer } from '../in-player.js';
import { unmountAll, until } from '../mounted.js';
import { chaptered } from '../seeking/chaptered.js';

const broadcast = (currentTime: number, end = 80) => ({
  state: { currentTime, paused: false, duration: Infinity, seekable: [{ start: 20, end }] },
});

describe('<clip-seek-slider>', () => {
  afterEach(unmountAll);

  const shown = async (clip = chaptered, options = {}) => {
    const parts = await inPlayer('clip-seek-slider', clip, options);
    const slider = theRole('slider', 'Seek', parts.control) as HTMLInputElement;
    const preview = () =>
      parts.control.shadowRoot
        ?.querySelector('clip-seek-preview')
        ?.shadowRoot?.querySelector('p')
        ?.textContent?.replace(/\s+/g, ' ')
        .trim();
    return { ...parts, slider, preview };
  };

  it('says time, length and chapter', async () => {
    const { slider, says, control } = await shown();
    await says({ state: { currentTime: 12 } });
    expect(slider.getAttribute('aria-valuetext')).to.equal('0:12 of 1:02, Before dawn');
    await says({ state: { currentTime: 61 } });
    expect(slider.getAttribute('aria-valuetext')).to.equal('1:01 of 1:02');
    expect(await faults(control)).to.deep.equal([]);
  });

  it('says how far behind live, and Live at the edge', async () => {
    const { slider, says } = await shown({ ...oneFile, live: true });
    await says(broadcast(68));
    expect(slider.getAttribute('aria-valuetext')).to.equal('0:12 behind live');
    await says(broadcast(78));
    expect(slider.getAttribute('aria-valuetext')).to.equal('Live');
  });

  it('runs over what can be played of a broadcast, and stands at its end while it is live', async () => {
    const { slider, says } = await shown({ ...oneFile, live: true });
    await says(broadcast(50));
    expect([slider.min, slider.max, slider.value]).to.deep.equal(['20', '80', '50']);
    await says(broadcast(82, 84));
    expect([slider.max, slider.value]).to.deep.equal(['84', '84']);
  });

  it('does not draw what is loaded of a broadcast beyond the end of the line', async () => {
    const { control, says } = await shown({ ...oneFile, live: true });
    const { state } = broadcast(78);
    await says({ state: { ...state, buffered: [{ start: 20, end: 92 }] } });
    const bar = control.shadowRoot?.querySelector<HTMLElement>('.slider');
    expect(bar?.style.getPropertyValue('--_loaded')).to.equal('1');
  });

  it('never shows a length without an end', async () => {
    const { slider, says, control } = await shown({ ...oneFile, live: true });
    await says({ state: { duration: Infinity, currentTime: 3, seekable: [] } });
    const text = [slider.max, slider.getAttribute('aria-valuetext'), control.shadowRoot?.textContent];
    expect(text.join(' ')).not.to.match(/Infinity|NaN/);
  });

  it('marks an excerpt', async () => {
    const { control } = await shown(oneFile, { start: 15.5, end: 31 });
    const bar = control.shadowRoot?.querySelector<HTMLElement>('.slider');
    expect(control.shadowRoot?.querySelector('.excerpt')).not.to.equal(null);
    const marks = ['--_from', '--_to'].map((name) => bar?.style.getPropertyValue(name));
    expect(marks).to.deep.equal(['0.25', '0.5']);
  });

  it('fetches the storyboard at the first hover, and shows what is there', async () => {
    const storyboard = faultUrl('key=hover', '/demo/media/klitschko/storyboard.vtt');
    const { slider, preview } = await shown({ ...chaptered, storyboard });
    expect(await seenRequests('hover')).to.deep.equal([]);
    await moveTo(slider);
    await until(() => preview() === '0:31 Sunrise');
    await moveTo({ x: 5, y: 5 });
    await until(() => preview() === undefined);
  });

  it('shows what is at the position while the keyboard is on it', async function () {
    const { preview, says, engine, slider, control } = await shown();
    control.after(document.createElement('button')); // for Tab: out of the page, it takes the window's focus along
    await press('Tab');
    if (control.shadowRoot?.activeElement !== slider) slider.focus(); // where Tab does not go to sliders
    skipUnless(this, slider.matches(':focus-visible'), 'no :focus-visible in a window that is behind');
    await until(() => preview() === '0:00 Before dawn');
    await press('PageUp');
    expect(engine.commands).to.deep.equal(['seek 6.2']);
    await says({ state: { currentTime: 20 } });
    await until(() => preview() === '0:20 First light');
    await press('Tab');
    await until(() => preview() === undefined);
  });
});
