import { expect } from '@esm-bundle/chai';
import type { EngineReport } from '../../../src/player/engines/engine.js';
import { observeForEngine } from '../../../src/player/engines/observe-for-engine.js';
import { asTimeRanges } from '../../../src/player/time-ranges.js';

describe('observeForEngine', () => {
  let media: HTMLVideoElement;
  let said: EngineReport[];
  let end: AbortController;

  /** Lets the element claim something, and fire an event. */
  function fire(type: string, claims: Partial<HTMLVideoElement> = {}): EngineReport | undefined {
    for (const [name, value] of Object.entries(claims)) {
      Object.defineProperty(media, name, { value, configurable: true });
    }
    said.length = 0;
    media.dispatchEvent(new Event(type));
    return said[0];
  }

  beforeEach(() => {
    media = document.createElement('video');
    said = [];
    end = new AbortController();
    observeForEngine(media, (report) => said.push(report), end.signal);
  });

  it('tells that nothing but the beginning can be sought, where the media says so', () => {
    const seekable = asTimeRanges([{ start: 0, end: 0 }]);
    expect(fire('durationchange', { duration: 62, seekable })?.state?.seekable).to.deep.equal([
      { start: 0, end: 0 },
    ]);
    expect(fire('durationchange', { duration: Number.NaN, seekable })?.state?.seekable).to.deep.equal([]);
  });

  it("tells the media's state in HTML's terms", () => {
    media.muted = true;
    media.playbackRate = 1.5;
    const seekable = asTimeRanges([{ start: 0, end: 62 }]);
    const claims = { duration: 62, seekable, videoWidth: 640, videoHeight: 360 };
    const state = fire('durationchange', claims)?.state;
    expect(state).to.deep.equal({
      paused: true,
      ended: false,
      seeking: false,
      currentTime: 0,
      duration: 62,
      volume: 1,
      muted: true,
      playbackRate: 1.5,
      buffered: [],
      seekable: [{ start: 0, end: 62 }],
      videoWidth: 640,
      videoHeight: 360,
    });
  });

  it('tells what is buffered as plain ranges', () => {
    const ranges = [
      [0, 4],
      [10, 12.5],
    ];
    const buffered = {
      length: 2,
      start: (index: number) => ranges[index]?.[0] ?? Number.NaN,
      end: (index: number) => ranges[index]?.[1] ?? Number.NaN,
    };
    expect(fire('progress', { buffered })?.state?.buffered).to.deep.equal([
      { start: 0, end: 4 },
      { start: 10, end: 12.5 },
    ]);
  });

  it('tells all of media that plays already at the first event that it hears, and then no ranges while it plays', () => {
    const playing = { paused: false, duration: 62, currentTime: 3 };
    expect(fire('timeupdate', playing)?.state).to.include({ ...playing, volume: 1 });
    const state = fire('timeupdate', { currentTime: 3.25 })?.state;
    expect(state).to.include({ currentTime: 3.25 }).and.to.not.have.any.keys('buffered', 'seekable');
    expect(fire('timeupdate', { duration: Infinity })?.state).to.include({ duration: Infinity });
  });

  it('gives audio no picture', () => {
    const audio = document.createElement('audio');
    observeForEngine(audio, (report) => said.push(report), end.signal);
    audio.dispatchEvent(new Event('loadedmetadata'));
    expect(said[0]?.state).to.include({ videoWidth: 0, videoHeight: 0 });
  });

  for (const event of ['playing', 'waiting']) {
    it(`tells of ${event} where the media is not paused`, () => {
      expect(fire(event, { paused: false })?.event).to.equal(event);
    });

    it(`does not tell of ${event} that a pause has overtaken`, () => {
      expect(fire(event, { paused: true })).to.not.have.property('event');
    });
  }

  it('tells of a pause, but not of one that a play has overtaken', () => {
    expect(fire('pause', { paused: true })?.event).to.equal('pause');
    expect(fire('pause', { paused: false })).to.not.have.property('event');
  });

  for (const event of ['ended', 'seeking']) {
    it(`tells of ${event}`, () => expect(fire(event)?.event).to.equal(event));
  }

  for (const type of ['play', 'seeked', 'canplay', 'volumechange', 'emptied']) {
    it(`takes ${type} for no event`, () =>
      expect(fire(type, { paused: false })).to.not.have.property('event'));
  }

  for (const type of ['progress', 'loadedmetadata', 'loadeddata', 'canplay']) {
    it(`takes ${type} for progress`, () => expect(fire(type)?.progress).to.equal(true));
  }

  for (const type of ['waiting', 'emptied', 'timeupdate', 'seeking']) {
    it(`does not take ${type} for progress`, () => expect(fire(type)?.progress).to.equal(false));
  }

  it('takes time that moves for progress, and for playing', () => {
    const moved = fire('timeupdate', { paused: false, currentTime: 1 });
    expect(moved).to.include({ progress: true, event: 'playing' });
    expect(fire('timeupdate')?.progress).to.equal(false);
  });

  it('takes time that a seek moves for neither', () => {
    const moved = fire('timeupdate', { paused: false, currentTime: 30, seeking: true });
    expect(moved?.progress).to.equal(false);
    expect(moved).to.not.have.property('event');
  });

  it('listens until its signal is aborted', () => {
    end.abort();
    expect(fire('playing', { paused: false })).to.equal(undefined);
  });
});
