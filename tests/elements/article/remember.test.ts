import { expect } from '@esm-bundle/chai';
import { savedPosition, savePosition } from '../../../src/elements/article/saved-positions.js';
import { savedSound, saveSound } from '../../../src/elements/article/saved-sound.js';
import { unmountAll, until } from '../mounted.js';
import { documentOf, long, phase, playing, ready } from './started-player.js';

const clip = documentOf({ contentUrl: long, duration: 'PT62S' });
const stored = () => Object.keys(localStorage).filter((key) => key.startsWith('inline-clip:'));

describe('remember', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    unmountAll();
    localStorage.clear();
  });

  it('keeps nothing without the attribute, and takes nothing up', async () => {
    savePosition('two', 30);
    saveSound({ volume: 0.4, muted: false, playbackRate: 1.5 });
    const player = await playing('muted', clip);
    player.volume = 0.2;
    player.pause();
    await until(() => phase(player) === 'paused');
    expect(player.currentTime).to.be.below(20);
    expect(player.playbackRate).to.equal(1);
    expect(savedPosition('two')).to.equal(30);
    expect(savedSound().volume).to.equal(0.4);
  });

  for (const written of ['remember="false"', 'remember="False"'])
    it(`keeps nothing with ${written}, until it is switched on`, async () => {
      savePosition('two', 30);
      const player = await ready(`muted ${written}`, clip);
      await player.updateComplete;
      expect(player.currentTime).to.equal(0);
      player.remember = true;
      await until(() => player.currentTime === 30, 'the kept position');
      expect(player.getAttribute('remember')).to.equal('');
    });

  it('goes on where the clip was left', async () => {
    const first = await playing('muted remember', clip);
    first.currentTime = 20;
    await until(() => first.currentTime > 20.1);
    first.pause();
    await until(() => savedPosition('two'));
    first.remove();
    const second = await ready('muted remember', clip);
    await until(() => second.currentTime >= 20, 'the kept position');
    expect(second.player.currentMedia === undefined, 'no media for that').to.equal(true);
    await second.play();
    expect(second.currentTime).to.be.within(20, 40);
  });

  it('lets start go before what was kept', async () => {
    savePosition('two', 30);
    const player = await playing('muted remember start="5"', clip);
    await until(() => player.currentTime > 5.2);
    expect(player.currentTime).to.be.below(20);
  });

  it('forgets the position at the end', async () => {
    savePosition('two', 30);
    const player = await playing('muted remember', clip);
    player.currentTime = 61.5;
    await until(() => phase(player) === 'ended');
    await until(() => savedPosition('two') === undefined);
    expect(savedPosition('two')).to.equal(undefined);
  });

  it('brings back volume, mute and speed, for every clip', async () => {
    const first = await playing('muted remember', clip);
    first.volume = 0.3;
    first.playbackRate = 1.5;
    await until(
      () => Math.abs((savedSound().volume ?? 1) - 0.3) < 0.001 && savedSound().playbackRate === 1.5,
    );
    const staysMuted = first.muted; // WebKitGTK brings back the sound of any media whose volume is set
    first.remove();
    const other = documentOf({ identifier: 'other', contentUrl: long });
    const second = await playing('muted remember', other);
    await until(() => second.playbackRate === 1.5);
    expect(second.volume).to.be.closeTo(0.3, 0.001);
    expect(second.muted, 'muted, as its author says').to.equal(staysMuted);
  });

  it('is mute where the clip was muted', async () => {
    saveSound({ volume: 0.6, muted: true, playbackRate: 1 });
    const player = await ready('remember', clip);
    player.player.media.muted = true; // else no browser plays without a press
    await player.play();
    await until(() => player.volume !== 1);
    expect(player.muted).to.equal(true);
  });

  it('keeps no mute that only the attribute has set, and one that the viewer has chosen', async () => {
    saveSound({ volume: 0.5, muted: false, playbackRate: 1 });
    const player = await playing('muted remember', clip);
    await until(() => Math.abs(player.volume - 0.5) < 0.01);
    player.playbackRate = 1.25;
    await until(() => savedSound().playbackRate === 1.25);
    expect(savedSound().muted).to.equal(false);
    player.muted = false;
    player.playbackRate = 1.5;
    await until(() => savedSound().playbackRate === 1.5);
    await until(() => {
      // Pressed until it holds: WebKitGTK changes the mute of media some time after their volume is set.
      if (savedSound().muted !== true) player.muted = !player.muted;
      return savedSound().muted === true;
    });
  });

  it('does not begin behind the end of a clip that has become shorter', async () => {
    savePosition('two', 90);
    const player = await ready('muted remember', clip);
    await player.updateComplete;
    expect(player.currentTime).to.equal(0);
  });

  it('plays where there is no storage', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage') ?? {};
    const asked: string[] = [];
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        asked.push('localStorage');
        throw new DOMException('sandboxed', 'SecurityError');
      },
    });
    try {
      const player = await playing('muted remember', clip);
      await until(() => asked.length, 'somebody to ask');
      player.pause();
      await until(() => phase(player) === 'paused');
      expect(await player.play()).to.equal(undefined);
    } finally {
      Object.defineProperty(window, 'localStorage', own);
    }
  });

  it('remembers fifty clips, and no more', () => {
    for (let i = 0; i < 60; i++) savePosition(`clip-${i}`, 10 + i);
    expect(savedPosition('clip-9')).to.equal(undefined);
    expect(savedPosition('clip-10')).to.equal(20);
    expect(stored()).to.deep.equal(['inline-clip:positions']);
  });

  it('takes nothing from a storage that somebody else has filled', () => {
    localStorage.setItem('inline-clip:positions', '{"two":1}');
    localStorage.setItem('inline-clip:sound', '{"volume":7,"muted":"yes","playbackRate":null}');
    expect(savedPosition('two')).to.equal(undefined);
    expect(savedSound()).to.deep.equal({});
    localStorage.setItem('inline-clip:sound', 'not JSON');
    expect(savedSound()).to.deep.equal({});
  });
});
