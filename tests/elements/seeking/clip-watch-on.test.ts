import { expect } from '@esm-bundle/chai';
import '../../../src/elements/seeking/clip-watch-on.js';
import { byRole, theRole } from '../../by-role.js';
import { oneFile } from '../../player/sample-clips.js';
import { press } from '../../user.js';
import { faults } from '../faults.js';
import { inPlayer } from '../in-player.js';
import { unmountAll, until } from '../mounted.js';

describe('<clip-watch-on>', () => {
  afterEach(unmountAll);

  const excerpt = { start: 12, end: 45 };
  const stopped = async () => {
    const parts = await inPlayer('clip-watch-on', oneFile, excerpt);
    await parts.says({ state: { currentTime: 45.1, paused: false }, event: 'playing' });
    await parts.says({ state: { paused: true }, event: 'pause' });
    parts.engine.drain();
    return parts;
  };

  it('offers nothing while the excerpt plays', async () => {
    const { control } = await inPlayer('clip-watch-on', oneFile, excerpt);
    expect(byRole('button', undefined, control)).to.have.length(0);
  });

  it('offers to watch on at the end of the excerpt, in a status that was there before', async () => {
    const { control, says } = await inPlayer('clip-watch-on', oneFile, excerpt);
    const status = control.shadowRoot?.querySelector('[role=status]');
    expect(status?.textContent).to.equal('');
    await says({ state: { currentTime: 45.1 }, event: 'playing' });
    expect(status?.isConnected).to.equal(true);
    expect(status?.textContent).to.equal('Watch on');
    expect(await faults(control)).to.deep.equal([]);
  });

  it('plays on, and is gone', async () => {
    const { control, engine, player } = await stopped();
    theRole('button', 'Watch on', control).focus();
    await press('Enter');
    await until(() => engine.commands.length);
    await control.updateComplete;
    expect(engine.commands).to.deep.equal(['play']);
    expect(player.state.excerpt).to.equal(undefined);
    expect(byRole('button', undefined, control)).to.have.length(0);
  });

  it('is gone when somebody goes elsewhere', async () => {
    const { control, player } = await stopped();
    player.seek(20);
    await control.updateComplete;
    expect(byRole('button', undefined, control)).to.have.length(0);
  });

  it('stands there still after a move', async () => {
    const { control } = await stopped();
    control.parentElement?.append(control);
    await control.updateComplete;
    expect(byRole('button', 'Watch on', control)).to.have.length(1);
  });
});
