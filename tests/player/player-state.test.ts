import { expect } from '@esm-bundle/chai';
import { isSameMedia, openingState } from '../../src/player/player-state.js';
import { captioned, oneFile } from './sample-clips.js';

describe('openingState', () => {
  it('stands at the start, with the excerpt that begins there', () => {
    expect(openingState(oneFile, { start: 12, end: 45 })).to.deep.equal({
      clip: oneFile,
      excerpt: { start: 12, end: 45 },
      currentTime: 12,
      loop: false,
      captionChoices: [],
      captionsRequested: undefined,
      captions: undefined,
      captionTrack: undefined,
    });
  });

  it('offers the captions of the clip, and shows those that are asked for', () => {
    const state = openingState(captioned, { captions: 'en-GB' });
    expect(state.captionChoices?.map(({ language }) => language)).to.include('en');
    expect(state).to.include({ captionsRequested: 'en-GB', captions: 'en' });
    expect(openingState(captioned, { captions: 'xx' }).captions).to.equal(undefined);
  });

  it('tells captions of one language apart', () => {
    const [english] = captioned.tracks;
    if (!english) throw new Error('expected captions');
    const sdh = { ...english, src: '/sdh.vtt', label: 'English (SDH)' };
    const { captionChoices = [] } = openingState({ ...captioned, tracks: [english, sdh] }, {});
    expect(captionChoices.map(({ id }) => id)).to.deep.equal([english.src, '/sdh.vtt']);
    const shown = openingState({ ...captioned, tracks: [english, sdh] }, { captions: '/sdh.vtt' });
    expect(shown).to.include({ captions: 'en', captionTrack: '/sdh.vtt' });
  });

  it('stands at a position, which lifts an excerpt that it lies outside of', () => {
    const options = { start: 12, end: 45 };
    expect(openingState(oneFile, { ...options, position: 30 }).excerpt).to.deep.equal({ start: 12, end: 45 });
    expect(openingState(oneFile, { ...options, position: 50 })).to.include({
      excerpt: undefined,
      currentTime: 50,
    });
  });
});

describe('openingState with an odd start', () => {
  for (const start of [Number.NaN, -1, null as unknown as number])
    it(`takes ${start} for 0`, () => {
      expect(openingState(oneFile, { start })).to.include({ currentTime: 0, excerpt: undefined });
      expect(openingState(oneFile, { start, end: 5 })).to.deep.include({ excerpt: { start: 0, end: 5 } });
    });
});

describe('isSameMedia', () => {
  const [source] = oneFile.sources;

  it('is a clip that has the current source, whatever else has changed', () => {
    const others = [{ src: 'https://media.example/other.mp4' }, ...oneFile.sources];
    for (const clip of [
      { ...oneFile, title: 'Another' },
      { ...oneFile, tracks: captioned.tracks, sources: others },
    ])
      expect(isSameMedia(clip, { source, clip: undefined })).to.equal(true);
  });

  it('is a clip with the first source, until it is known which one is played', () => {
    expect(isSameMedia(captioned, { source: undefined, clip: captioned })).to.equal(true);
    expect(isSameMedia(captioned, { source: undefined, clip: oneFile })).to.equal(false);
  });

  it('is no clip without it', () => {
    expect(isSameMedia({ ...oneFile, sources: [] }, { source, clip: oneFile })).to.equal(false);
    expect(isSameMedia(oneFile, { source: undefined, clip: undefined })).to.equal(false);
  });

  for (const start of [62, 500, Infinity])
    it(`begins at 0 where the clip of 62 s is over at ${start}`, () => {
      const clip = { ...oneFile, duration: 62 };
      const end = start + 10;
      expect(openingState(clip, { start, end })).to.include({ currentTime: 0, excerpt: undefined });
    });

  it('keeps a start in a clip whose length is not known', () => {
    const { duration: _, ...clip } = oneFile;
    expect(openingState(clip, { start: 500 })).to.include({ currentTime: 500 });
    expect(openingState({ ...clip, duration: 0 }, { start: 500 })).to.include({ currentTime: 500 });
  });
});
