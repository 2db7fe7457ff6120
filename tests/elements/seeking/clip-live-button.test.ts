import { expect } from '@esm-bundle/chai';
import '../../../src/elements/seeking/clip-live-button.js';
import { byRole, theRole } from '../../by-role.js';
import { oneFile } from '../../player/sample-clips.js';
import { click } from '../../user.js';
import { faults } from '../faults.js';
import { inPlayer } from '../in-player.js';
import { unmountAll } from '../mounted.js';

describe('<clip-live-button>', () => {
  afterEach(unmountAll);

  const at = (currentTime: number) => ({
    state: { currentTime, paused: false, duration: Infinity, seekable: [{ start: 0, end: 60 }] },
  });
  const live = async (time: number) => {
    const parts = await inPlayer('clip-live-button', { ...oneFile, live: true });
    await parts.says(at(time));
    return parts;
  };

  it('is not there for what has an end', async () => {
    const { control } = await inPlayer('clip-live-button', oneFile);
    expect(byRole('button', undefined, control)).to.have.length(0);
  });

  it('says Live at the edge, where a press does nothing', async () => {
    const { control, engine } = await live(58);
    const button = theRole('button', 'Live', control);
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(await faults(control)).to.deep.equal([]);
    await click(button);
    expect(engine.commands).to.deep.equal([]);
  });

  it('leads back from behind, and keeps the focus', async () => {
    const { control, engine, says } = await live(20);
    const button = theRole('button', 'Go live', control);
    expect(await faults(control)).to.deep.equal([]);
    await click(button);
    expect(engine.commands).to.deep.equal(['seek 60']);
    await says(at(60));
    expect(theRole('button', 'Live', control) === button).to.equal(true);
    expect(control.shadowRoot?.activeElement === button).to.equal(true);
  });

  it('leads back from a pause at once', async () => {
    const { control, says } = await live(60);
    await says({ state: { paused: true }, event: 'pause' });
    expect(byRole('button', 'Go live', control)).to.have.length(1);
  });

  it('goes when the broadcast ends', async () => {
    const { control, says } = await live(60);
    await says({ state: { duration: 62 } });
    expect(byRole('button', undefined, control)).to.have.length(0);
  });
});
