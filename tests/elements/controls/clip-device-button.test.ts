import { expect } from '@esm-bundle/chai';
import type { Clip } from '../../../src/clip/clip.js';
import '../../../src/elements/controls/clip-device-button.js';
import '../../../src/elements/controls/clip-volume-slider.js';
import { byRole, theRole } from '../../by-role.js';
import { inPlayer } from '../in-player.js';
import { unmountAll, until } from '../mounted.js';

const clip: Clip = {
  id: 'short',
  kind: 'video',
  title: 'Two seconds',
  posters: [],
  sources: [{ src: 'a.mp4', type: 'video/mp4' }],
  tracks: [],
  chapters: [],
  live: false,
};

describe('<clip-device-button>', () => {
  const { prototype } = HTMLMediaElement;
  const own = Object.getOwnPropertyDescriptor(prototype, 'remote');
  let tell: (available: boolean) => void = () => undefined;
  let asked = 0;
  let ended: number[] = [];

  /** The browser's API of https://www.w3.org/TR/remote-playback/, with devices that come and go as a test says. */
  beforeEach(() => {
    asked = 0;
    ended = [];
    const remote = {
      watchAvailability(hear: (available: boolean) => void) {
        tell = hear;
        return Promise.resolve(7);
      },
      cancelWatchAvailability: (id: number) => Promise.resolve(ended.push(id)),
      prompt() {
        asked++;
        return Promise.reject(new DOMException('nobody chose one', 'NotAllowedError'));
      },
    };
    Object.defineProperty(prototype, 'remote', { configurable: true, get: () => remote });
  });
  afterEach(() => {
    unmountAll();
    if (own) Object.defineProperty(prototype, 'remote', own);
    else Reflect.deleteProperty(prototype, 'remote');
  });

  it('is there as long as a device is, and lets the viewer choose one', async () => {
    const { control } = await inPlayer('clip-device-button', clip);
    expect(byRole('button', undefined, control)).to.deep.equal([]);
    tell(true);
    await control.updateComplete;
    theRole('button', 'Play on another device', control).click();
    expect(asked).to.equal(1);
    tell(false);
    await control.updateComplete;
    expect(byRole('button', undefined, control)).to.deep.equal([]);
  });

  it('asks for devices no more once it is removed', async () => {
    const { control } = await inPlayer('clip-device-button', clip);
    await Promise.resolve();
    control.remove();
    await until(() => ended.length === 1);
    expect(ended).to.deep.equal([7]);
  });
});

describe('<clip-volume-slider>', () => {
  const { prototype } = HTMLMediaElement;
  const own = Object.getOwnPropertyDescriptor(prototype, 'volume');
  afterEach(() => {
    unmountAll();
    if (own) Object.defineProperty(prototype, 'volume', own);
  });

  it('is not there where the volume is the device’s own', async () => {
    Object.defineProperty(prototype, 'volume', { configurable: true, get: () => 1, set: () => undefined });
    const { control } = await inPlayer('clip-volume-slider', clip);
    expect(byRole('slider', undefined, control)).to.deep.equal([]);
  });

  it('is there elsewhere', async () => {
    const { control } = await inPlayer('clip-volume-slider', clip);
    theRole('slider', 'Volume', control);
  });
});
