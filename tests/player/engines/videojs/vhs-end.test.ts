import { expect } from '@esm-bundle/chai';
import { endWithBroadcast } from '../../../../src/player/engines/videojs/vhs-end.js';
import type { Tech } from '../../../../src/player/engines/videojs/vhs-internals.js';

describe('endWithBroadcast', () => {
  let ends: number;
  let end: AbortController;

  beforeEach(() => {
    ends = 0;
    end = new AbortController();
  });

  /** Media that has been loaded up to 24 s, and waits at 23.9 s. */
  function waits(duration: number, media: Partial<HTMLMediaElement> = {}, vhs: unknown = undefined): number {
    const ranges = { length: 1, start: () => 0, end: () => 24 };
    const now = { buffered: ranges, readyState: 2, currentTime: 23.9, ...media };
    const properties = Object.entries(now).map(([name, value]) => [name, { value }] as const);
    const element = Object.defineProperties(document.createElement('video'), Object.fromEntries(properties));
    const inside = { playlistController_: { sourceUpdater_: { endOfStream: () => void ends++ } } };
    const tech = { ...(vhs !== null && { vhs: inside }), duration: () => duration } as unknown as Tech;
    endWithBroadcast(element, tech, end.signal);
    element.dispatchEvent(new Event('waiting'));
    return ends;
  }

  it('ends media that waits where there is no more to come', () => expect(waits(24.1)).to.equal(1));

  it('waits on in a broadcast that goes on', () => expect(waits(Infinity)).to.equal(0));

  it('waits on where more is to come', () => expect(waits(40)).to.equal(0));

  it('waits on where somebody has gone to what is not there yet', () => {
    expect(waits(24, { currentTime: 3 })).to.equal(0);
  });

  it('leaves alone what plays', () => expect(waits(24, { readyState: 4 })).to.equal(0));

  it('leaves alone what is no stream', () => expect(waits(24, {}, null)).to.equal(0));

  it('ends nothing after its signal', () => {
    end.abort();
    expect(waits(24)).to.equal(0);
  });
});
