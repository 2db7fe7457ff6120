import 'videojs-vtt.js';

/** What vtt.js makes for each cue of a file; it writes more fields than these. */
export interface ParsedCue {
  startTime: number;
  endTime: number;
  text: string;
}

/** The parser of vtt.js. It passes over cues that it cannot read. */
interface Parser {
  oncue?: (cue: ParsedCue) => void;
  onparsingerror?: (error: Error) => void;
  parse(text: string): void;
  flush(): void;
}

/** What is used of vtt.js. */
interface WebVttLibrary {
  readonly Parser: new (
    window: object,
    classes: { readonly VTTCue: new () => ParsedCue; readonly VTTRegion: new () => object },
    decoder: { decode(text?: string): string },
  ) => Parser;
}

/** The WebVTT parser (vtt.js) for captions of streams and transcripts. The package defines it on `globalThis`. */
export const { WebVTT, vttjs } = globalThis as unknown as {
  readonly WebVTT: WebVttLibrary;
  readonly vttjs: unknown;
};
