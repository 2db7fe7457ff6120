import { city, dayWater, duskHills, lights, moonHills, rings } from './scenes.mjs';
import { captions, marks } from './words.mjs';

/** Chords as [start in seconds, frequencies in Hz]; each gives way to the next. */
const chords = {
  long: [
    [0, [110, 164.81]],
    [16, [174.61, 220, 261.63]],
    [31, [130.81, 196, 261.63, 329.63]],
    [47, [146.83, 196, 246.94, 293.66]],
  ],
  three: [
    [0, [130.81, 196, 261.63]],
    [12, [174.61, 220, 349.23]],
    [20, [130.81, 196, 329.63]],
  ],
  one: [[0, [146.83, 220, 293.66]]],
};

/** Video by size; `crf` is x264's quality (less is better), `limit` the most kbit/s. */
const p240 = { name: '240p', width: 426, height: 240, crf: 27, limit: 300, profile: 'main' };
const p360 = { name: '360p', width: 640, height: 360, crf: 25, limit: 650, profile: 'main' };
const p720 = { name: '720p', width: 1280, height: 720, crf: 28, limit: 1600, profile: 'high' };
const p180 = { name: '180p', width: 320, height: 180, crf: 28, limit: 200, profile: 'main' };
const upright = { width: 360, height: 640, crf: 25, limit: 650, profile: 'main' };
const tiny = { name: '', width: 160, height: 90, crf: 30, limit: 150, profile: 'main', keyframes: 1 };

/**
 * What is made. A clip without `mark` has bare pictures; `mp4.faststart` says whether the index comes first;
 * `hls.segment` and `posters.at` are seconds, `posters.widths` pixels, and so are
 * `every` and `width` of the stills of a storyboard, and `at` and `wide` of stills for cards.
 */
export const clips = [
  {
    id: 'klitschko',
    seconds: 62,
    scene: city(62),
    sound: chords.long,
    mark: marks.event,
    mp4: { ...p360, faststart: true },
    hls: { container: 'mpegts', segment: 6, renditions: [p240, p360, p720] },
    posters: { at: 43, widths: [320, 640, 1280] },
    storyboard: { every: 2, width: 160, columns: 8 },
    stills: { at: [0, 16, 31, 47], wide: 640 },
    captions: captions.klitschko,
  },
  {
    id: 'vertical',
    seconds: 20,
    scene: lights(20),
    sound: chords.one,
    mark: marks.drawing,
    mp4: { ...upright, faststart: true },
    posters: { at: 9, widths: [360, 720] },
    captions: captions.vertical,
  },
  {
    id: 'audio',
    seconds: 30,
    scene: rings(),
    sound: chords.three,
    mark: marks.sound,
    m4a: true,
    otherSound: true,
    posters: { at: 0, widths: [640] },
    captions: captions.audio,
  },
  { id: 'gone', seconds: 1, scene: moonHills(), mark: marks.gone, posters: { at: 0, widths: [640, 1280] } },
  {
    id: 'tail',
    seconds: 15,
    scene: dayWater(15),
    sound: chords.one,
    mark: marks.drawing,
    mp4: { ...p360, faststart: false },
    posters: { at: 7, widths: [640, 1280] },
  },
  {
    id: 'stream',
    seconds: 24,
    scene: duskHills(24),
    sound: chords.three,
    mark: marks.drawing,
    hls: { container: 'fmp4', segment: 4, renditions: [p360, p720] },
    posters: { at: 12, widths: [640, 1280] },
    captions: captions.stream,
  },
];

/** The clip with everything that can be chosen: files of two sizes, a described version, and a stream with it all inside. */
export const choices = {
  id: 'choices',
  seconds: 20,
  scene: dayWater(20),
  sound: chords.one,
  mark: marks.drawing,
  renditions: [p180, p360],
  segment: 4,
  posters: { at: 9, widths: [640] },
  captions: captions.choices,
};

/** The tests' clip, two seconds. */
export const fixture = {
  id: 'short',
  seconds: 2,
  scene: dayWater(2),
  sound: chords.one,
  mp4: { ...tiny, faststart: true },
  hls: { container: 'mpegts', segment: 1, renditions: [tiny] },
};
