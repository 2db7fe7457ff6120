import { expect } from '@esm-bundle/chai';
import type { Clip } from '../../../src/clip/clip.js';
import { choicesOf, chosenSource } from '../../../src/player/tracks/choices-of.js';
import { type Choices, noChoices } from '../../../src/player/tracks/track-choices.js';
import { oneFile } from '../sample-clips.js';

const large = { src: 'large.mp4', type: 'video/mp4', width: 1280, height: 720 };
const small = { src: 'small.mp4', type: 'video/mp4', width: 480, height: 270 };
const upright = { src: 'upright.mp4', type: 'video/mp4', width: 360, height: 640 };
const stream = { src: 'stream.m3u8', type: 'application/vnd.apple.mpegurl', width: 1920, height: 1080 };
const told = { src: 'told.mp4', type: 'video/mp4', width: 1280, height: 720 };
const clip = (change: Partial<Clip>): Clip => ({ ...oneFile, language: 'en', ...change });

const ladder: Choices = {
  qualities: [{ id: 'auto' }, { id: 'b', lines: 720 }, { id: 'a', lines: 270 }],
  quality: 'auto',
  sounds: [
    { id: '1', label: 'English', language: 'en', described: false },
    { id: '2', label: 'Français', language: 'fr', described: false },
  ],
  sound: '2',
};

describe('choicesOf', () => {
  it('has nothing without a clip, or before a source plays', () => {
    expect(choicesOf(undefined, large)).to.equal(noChoices);
    expect(choicesOf(clip({ sources: [large] }), undefined)).to.equal(noChoices);
  });

  it('lists files by their size, the largest first, and takes the playing one for chosen', () => {
    const { qualities, quality } = choicesOf(clip({ sources: [small, large] }), small);
    expect(qualities).to.deep.equal([
      { id: 'large.mp4', lines: 720 },
      { id: 'small.mp4', lines: 270 },
    ]);
    expect(quality).to.equal('small.mp4');
  });

  it('calls an upright picture by its shorter side', () => {
    expect(choicesOf(clip({ sources: [upright] }), upright).qualities).to.deep.equal([
      { id: 'upright.mp4', lines: 360 },
    ]);
  });

  it('lists each size once: the file that plays, else the first', () => {
    const other = { ...large, src: 'other.mp4' };
    const sources = [large, other, small];
    const ids = (playing: typeof large) =>
      choicesOf(clip({ sources }), playing).qualities.map(({ id }) => id);
    expect(ids(other)).to.deep.equal(['other.mp4', 'small.mp4']);
    expect(ids(small)).to.deep.equal(['large.mp4', 'small.mp4']);
  });

  it('lists a stream beside the files as what takes the size that fits', () => {
    const { qualities } = choicesOf(clip({ sources: [small, stream] }), small);
    expect(qualities).to.deep.equal([{ id: 'stream.m3u8' }, { id: 'small.mp4', lines: 270 }]);
  });

  it('leaves out files of unknown size that do not play', () => {
    const sources = [large, { src: 'unknown.mp4', type: 'video/mp4' }];
    expect(choicesOf(clip({ sources }), large).qualities).to.have.length(1);
  });

  it("gives a stream's own qualities and sounds", () => {
    expect(choicesOf(clip({ sources: [stream] }), stream, ladder)).to.deep.equal(ladder);
  });

  it('offers a described version as a sound, and what plays as the chosen one', () => {
    const both = clip({ sources: [large], described: [told] });
    const sounds = [
      { id: 'large.mp4', label: '', language: 'en', described: false },
      { id: 'told.mp4', label: '', language: 'en', described: true },
    ];
    expect(choicesOf(both, large)).to.deep.include({ sounds, sound: 'large.mp4' });
    expect(choicesOf(both, told)).to.deep.include({ sounds, sound: 'told.mp4', quality: 'told.mp4' });
  });

  it('offers it beside the tracks of a stream', () => {
    const both = clip({ sources: [stream], described: [told] });
    const { sounds, sound } = choicesOf(both, stream, ladder);
    expect(sounds.map(({ id }) => id)).to.deep.equal(['1', '2', 'told.mp4']);
    expect(sound).to.equal('2');
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
