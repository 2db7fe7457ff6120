import type { Clip } from '../../../src/clip/clip.js';

/** A clip with everything that the panels look at: 16:9, 62 s, captions in two languages, and both addresses. */
export const sampleClip: Clip = {
  id: 'klitschko',
  kind: 'video',
  title: "Kyiv Mayor Klitschko: 'We Are Ready To Defend Our City'",
  duration: 62,
  posters: [],
  sources: [{ src: 'https://media.example/k.mp4', type: 'video/mp4', width: 640, height: 360 }],
  tracks: [
    { src: 'https://media.example/en.vtt', kind: 'captions', language: 'en', label: 'English' },
    { src: 'https://media.example/uk.vtt', kind: 'subtitles', language: 'uk', label: 'Українська' },
    { src: 'https://media.example/d.vtt', kind: 'descriptions', language: 'pl', label: 'Polski' },
  ],
  chapters: [],
  live: false,
  embedUrl: 'https://clips.example/embed/klitschko',
  pageUrl: 'https://news.example/klitschko',
};

/** The same as a document, as `clip-src` finds it. */
export const sampleDocument = {
  '@context': 'https://schema.org',
  '@type': 'VideoObject',
  identifier: 'klitschko',
  name: sampleClip.title,
  duration: 'PT1M2S',
  contentUrl: 'k.mp4',
  embedUrl: '../embed/klitschko',
  url: '../watch/klitschko',
};

/** The sample clip without some of its fields. */
export function clipWithout(...names: (keyof Clip)[]): Clip {
  return Object.fromEntries(
    Object.entries(sampleClip).filter(([name]) => !names.includes(name as keyof Clip)),
  ) as unknown as Clip;
}
