import type { Clip } from '../../src/clip/clip.js';

/** A clip with two files, one after the other. */
export const twoFiles: Clip = {
  id: 'two-files',
  kind: 'video',
  title: 'Two files',
  duration: 62,
  posters: [],
  sources: [
    { src: 'one.mp4', type: 'video/mp4' },
    { src: 'two.mp4', type: 'video/mp4' },
  ],
  tracks: [],
  chapters: [],
  live: false,
};

/** A clip with one file. */
export const oneFile: Clip = {
  ...twoFiles,
  id: 'one-file',
  sources: [{ src: 'only.mp4', type: 'video/mp4' }],
};

/** A clip with nothing to play. */
export const noFile: Clip = { ...twoFiles, id: 'no-file', sources: [] };

/** A clip with one file, and captions in two languages. */
export const captioned: Clip = {
  ...oneFile,
  id: 'captioned',
  sources: [{ src: 'captioned.mp4', type: 'video/mp4' }],
  tracks: [
    { src: '/tests/fixtures/media/captions.vtt', kind: 'captions', language: 'en', label: 'English' },
    { src: '/tests/fixtures/media/captions.vtt', kind: 'captions', language: 'uk', label: 'Українська' },
  ],
};

/** A clip with the required fields only. */
export const bareClip: Clip = {
  id: 'a',
  kind: 'video',
  title: 'A',
  posters: [],
  sources: [],
  tracks: [],
  chapters: [],
  live: false,
};
