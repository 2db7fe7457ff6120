import type { Clip } from '../../../src/clip/clip.js';

const addresses: string[] = [];

/** The address of a file with a text, as it would come from a server; `forgetFiles` takes all of them away. */
export function fileOf(text: string, type = 'text/vtt'): string {
  const address = URL.createObjectURL(new Blob([text], { type }));
  addresses.push(address);
  return address;
}

export function forgetFiles(): void {
  for (const address of addresses.splice(0)) URL.revokeObjectURL(address);
}

/** A WebVTT file of cues: start and end in seconds, and the text. */
export function vttOf(...cues: readonly (readonly [start: number, end: number, text: string])[]): string {
  const time = (seconds: number) => new Date(seconds * 1000).toISOString().slice(11, 23);
  return `WEBVTT\n\n${cues.map(([start, end, text]) => `${time(start)} --> ${time(end)}\n${text}\n`).join('\n')}`;
}

/** A clip with captions in these languages, from files of these texts. */
export function captionedClip(captions: Readonly<Record<string, string>>, rest: Partial<Clip> = {}): Clip {
  return {
    id: 'town',
    kind: 'video',
    title: 'A town',
    duration: 62,
    posters: [],
    sources: [{ src: '/town.mp4', type: 'video/mp4' }],
    tracks: Object.entries(captions).map(([language, text]) => ({
      src: fileOf(text),
      kind: 'captions',
      language,
      label: '',
    })),
    chapters: [],
    live: false,
    ...rest,
  };
}

/** Three hours of captions: so many cues, each with a speaker and timed words. */
export function longVtt(count: number): string {
  return vttOf(
    ...Array.from({ length: count }, (_, index): [number, number, string] => {
      const start = index * 2.16;
      const word = new Date((start + 1) * 1000).toISOString().slice(11, 23);
      return [
        start,
        start + 2.1,
        `<v ${index % 14 < 7 ? 'Ann' : 'Bob'}>Sentence ${index} of many, <${word}>which\ngoes on for a while.`,
      ];
    }),
  );
}
