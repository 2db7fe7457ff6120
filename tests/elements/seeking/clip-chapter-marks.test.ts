import { expect } from '@esm-bundle/chai';
import '../../../src/elements/seeking/clip-chapter-marks.js';
import { oneFile } from '../../player/sample-clips.js';
import { inPlayer } from '../in-player.js';
import { unmountAll } from '../mounted.js';
import { chaptered } from './chaptered.js';

describe('<clip-chapter-marks>', () => {
  afterEach(unmountAll);

  const places = (control: Element) =>
    Array.from(control.shadowRoot?.querySelectorAll('i') ?? [], ({ style }) => Number.parseFloat(style.left));

  it('marks where chapters begin inside the bar', async () => {
    const { control } = await inPlayer('clip-chapter-marks', chaptered);
    const [first, second, third, ...others] = places(control);
    expect([first, second, third].map((place) => Math.round(place ?? 0))).to.deep.equal([26, 50, 76]);
    expect(others).to.deep.equal([]);
  });

  it('marks nothing where there are none, and none beyond the end of the media', async () => {
    const bare = await inPlayer('clip-chapter-marks', oneFile);
    expect(places(bare.control)).to.deep.equal([]);
    const { control, says } = await inPlayer('clip-chapter-marks', chaptered);
    await says({ state: { duration: 40 } });
    expect(places(control)).to.deep.equal([40, 77.5]);
  });
});
