import { expect } from '@esm-bundle/chai';
import type { Clip } from '../../../src/clip/clip.js';
import { chosenSource, trackChoices } from '../../../src/player/tracks/renditions.js';
import { noChoices, type TrackChoices } from '../../../src/player/tracks/track-choices.js';
import { oneFile } from '../sample-clips.js';

const large = { src: 'large.mp4', type: 'video/mp4', width: 1280, height: 720 };
const small = { src: 'small.mp4', type: 'video/mp4', width: 480, height: 270 };
const upright = { src: 'upright.mp4', type: 'video/mp4', width: 360, height: 640 };
const stream = { src: 'stream.m3u8', type: 'application/vnd.apple.mpegurl', width: 1920, height: 1080 };
const told = { src: 'told.mp4', type: 'video/mp4', width: 1280, height: 720 };
const clip = (change: Partial<Clip>): Clip => ({ ...oneFile, language: 'en', ...change });

const ofEngine: TrackChoices = {
  renditions: [{ id: 'auto' }, { id: 'b', shortSide: 720 }, { id: 'a', shortSide: 270 }],
  rendition: 'auto',
  audioTracks: [
    { id: '1', label: 'English', language: 'en', described: false },
    { id: '2', label: 'Français', language: 'fr', described: false },
  ],
  audioTrack: '2',
};

describe('trackChoices', () => {
  it('has nothing without a clip, or before a source plays', () => {
    expect(trackChoices(undefined, large)).to.equal(noChoices);
    expect(trackChoices(clip({ sources: [large] }), undefined)).to.equal(noChoices);
  });

  it('lists files by their size, the largest first, and takes the playing one for chosen', () => {
    const { renditions, rendition } = trackChoices(clip({ sources: [small, large] }), small);
    expect(renditions).to.deep.equal([
      { id: 'large.mp4', shortSide: 720 },
      { id: 'small.mp4', shortSide: 270 },
    ]);
    expect(rendition).to.equal('small.mp4');
  });

  it('calls an upright picture by its shorter side', () => {
    expect(trackChoices(clip({ sources: [upright] }), upright).renditions).to.deep.equal([
      { id: 'upright.mp4', shortSide: 360 },
    ]);
  });

  it('lists each size once: the file that plays, else the first', () => {
    const other = { ...large, src: 'other.mp4' };
    const sources = [large, other, small];
    const ids = (playing: typeof large) =>
      trackChoices(clip({ sources }), playing).renditions.map(({ id }) => id);
    expect(ids(other)).to.deep.equal(['other.mp4', 'small.mp4']);
    expect(ids(small)).to.deep.equal(['large.mp4', 'small.mp4']);
  });

  it('lists a stream beside the files as what takes the size that fits', () => {
    const { renditions } = trackChoices(clip({ sources: [small, stream] }), small);
    expect(renditions).to.deep.equal([{ id: 'stream.m3u8' }, { id: 'small.mp4', shortSide: 270 }]);
  });

  it('leaves out files of unknown size that do not play', () => {
    const sources = [large, { src: 'unknown.mp4', type: 'video/mp4' }];
    expect(trackChoices(clip({ sources }), large).renditions).to.have.length(1);
  });

  it("gives a stream's own renditions and audioTracks", () => {
    expect(trackChoices(clip({ sources: [stream] }), stream, ofEngine)).to.deep.equal(ofEngine);
  });

  it('offers a described version as an audio track, and what plays as the chosen one', () => {
    const both = clip({ sources: [large], described: [told] });
    const audioTracks = [
      { id: 'large.mp4', label: '', language: 'en', described: false },
      { id: 'told.mp4', label: '', language: 'en', described: true },
    ];
    expect(trackChoices(both, large)).to.deep.include({ audioTracks, audioTrack: 'large.mp4' });
    expect(trackChoices(both, told)).to.deep.include({
      audioTracks,
      audioTrack: 'told.mp4',
      rendition: 'told.mp4',
    });
  });

  it('offers it beside the tracks of a stream', () => {
    const both = clip({ sources: [stream], described: [told] });
    const { audioTracks, audioTrack } = trackChoices(both, stream, ofEngine);
    expect(audioTracks.map(({ id }) => id)).to.deep.equal(['1', '2', 'told.mp4']);
    expect(audioTrack).to.equal('2');
  });
});

describe('chosenSource', () => {
  it('finds the source that an id stands for, in both versions', () => {
    const both = clip({ sources: [large], described: [told] });
    expect(chosenSource(both, 'large.mp4')).to.equal(large);
    expect(chosenSource(both, 'told.mp4')).to.equal(told);
    expect(chosenSource(both, 'auto')).to.equal(undefined);
    expect(chosenSource(undefined, 'auto')).to.equal(undefined);
  });
});
