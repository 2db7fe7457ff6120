import { expect } from '@esm-bundle/chai';
import { behindLive, liveTimeline, nextLiveWindow } from '../../src/player/live-window.js';
import { initialState } from '../../src/player/player-state.js';

const endless = (start: number, end: number) => ({ duration: Infinity, seekable: [{ start, end }] });

describe('nextLiveWindow', () => {
  it('is what can be played of media without an end', () => {
    expect(nextLiveWindow(undefined, endless(2, 20))).to.deep.equal({ start: 2, end: 20, step: 0 });
  });

  it('spans what is in several pieces', () => {
    const seekable = [
      { start: 2, end: 8 },
      { start: 9, end: 20 },
    ];
    expect(nextLiveWindow(undefined, { duration: Infinity, seekable })).to.include({ start: 2, end: 20 });
  });

  it('knows by how much its end moved', () => {
    const before = nextLiveWindow(undefined, endless(2, 20));
    const after = nextLiveWindow(before, endless(8, 26));
    expect(after).to.deep.equal({ start: 8, end: 26, step: 6 });
    expect(nextLiveWindow(after, endless(9, 26))).to.deep.equal({ start: 9, end: 26, step: 6 });
  });

  it('is the same object as long as nothing moves', () => {
    const before = nextLiveWindow(undefined, endless(2, 20));
    expect(nextLiveWindow(before, endless(2, 20))).to.equal(before);
  });

  const others: [string, { duration: number; seekable: { start: number; end: number }[] }][] = [
    ['an end', { duration: 62, seekable: [{ start: 0, end: 62 }] }],
    ['nothing to play yet', { duration: Infinity, seekable: [] }],
    ['no length, as a recording', { duration: Infinity, seekable: [{ start: 0, end: Infinity }] }],
    ['no length, and no ranges', { duration: Infinity, seekable: [{ start: 0, end: 0 }] }],
    ['no length yet', { duration: Number.NaN, seekable: [] }],
  ];
  for (const [what, media] of others) {
    it(`is none for media with ${what}`, () => {
      expect(nextLiveWindow({ start: 0, end: 1, step: 0 }, media)).to.equal(undefined);
    });
  }
});

describe('behindLive', () => {
  const places: [number, number, number][] = [
    [0, 100, 0],
    [0, 95, 0],
    [0, 94.5, 5.5],
    [6, 92, 0],
    [6, 88, 12],
    [0, 101, 0],
  ];
  for (const [step, time, behind] of places) {
    it(`is ${behind} at ${time} of 100, when live moves by ${step}`, () => {
      expect(behindLive({ start: 0, end: 100, step }, time)).to.equal(behind);
    });
  }
});

describe('liveTimeline', () => {
  it('says of a broadcast what HTML does: no end, and the window that can be played', () => {
    const timeline = liveTimeline({ ...initialState, ...endless(2, 20) });
    expect(timeline?.duration).to.equal(Infinity);
    expect(timeline?.seekable.length).to.equal(1);
    expect([timeline?.seekable.start(0), timeline?.seekable.end(0)]).to.deep.equal([2, 20]);
    expect(() => timeline?.seekable.end(1))
      .to.throw(DOMException)
      .with.property('name', 'IndexSizeError');
  });

  it('leaves what has an end to the media element', () => {
    expect(liveTimeline(initialState)).to.equal(undefined);
    expect(liveTimeline({ ...initialState, duration: 20, seekable: [{ start: 0, end: 20 }] })).to.equal(
      undefined,
    );
  });
});
