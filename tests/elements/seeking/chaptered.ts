import type { Clip } from '../../../src/clip/clip.js';
import { oneFile } from '../../player/sample-clips.js';

/** A clip of 62 s in four chapters, with the demo's storyboard: a still of 160 × 90 for each two seconds. */
export const chaptered: Clip = {
  ...oneFile,
  chapters: [
    { title: 'Before dawn', start: 0, end: 16 },
    { title: 'First light', start: 16, end: 31 },
    { title: 'Sunrise', start: 31, end: 47 },
    { title: 'Morning', start: 47, end: 60 },
  ],
  storyboard: new URL('/demo/media/klitschko/storyboard.vtt', location.href).href,
};
