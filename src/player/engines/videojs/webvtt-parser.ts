import 'videojs-vtt.js';

/** The fields of a cue that vtt.js creates and that are used here. */
export interface ParsedCue {
  startTime: number;
  endTime: number;
  text: string;
}

/** The parser of vtt.js. It skips invalid cues. */
interface Parser {
  oncue?: (cue: ParsedCue) => void;
  onparsingerror?: (error: Error) => void;
  parse(text: string): void;
  flush(): void;
}

/** The members of vtt.js that are used here. */
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
