import { ClipError, type ClipProblem } from './clip-error.js';
import { parseCueTime } from './parse-cue-time.js';
import { resolveAddress } from './resolve-address.js';

/** A still of a clip: a part of a picture that holds many, and when it is to be shown. Seconds; pixels of the picture. */
export interface Still {
  readonly start: number;
  readonly end: number;
  readonly url: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The stills of a storyboard, in the order of time: a WebVTT file whose cues are addresses with `#xywh=x,y,w,h`
 * (https://www.w3.org/TR/media-frags/#naming-space), relative to `base`, its own. A broken cue is told to `report` and
 * left out; a text that is no WebVTT is a `ClipError`.
 */
export function parseStoryboard(
  text: string,
  base: string,
  report: (problem: ClipProblem) => void = () => undefined,
): Still[] {
  const [head = '', ...blocks] = text.replace(/\r\n?/g, '\n').split(/\n{2,}/);
  if (!/^\ufeff?WEBVTT(?![^\s])/.test(head)) throw new ClipError('', 'a WebVTT file', text);
  const stills = blocks.flatMap((block, index) => {
    if (!block.includes('-->')) return []; // a NOTE, a STYLE, or white space at the end
    try {
      return readStill(block, `cue[${index}]`, base);
    } catch (error) {
      if (!(error instanceof ClipError)) throw error;
      report(error);
      return [];
    }
  });
  return stills.sort((a, b) => a.start - b.start);
}

function readStill(block: string, path: string, base: string): Still {
  const lines = block.trim().split('\n');
  const at = lines.findIndex((line) => line.includes('-->'));
  const timing = lines[at] ?? '';
  const [, from = '', to = ''] = /^\s*(\S+)\s+-->\s+(\S+)/.exec(timing) ?? [];
  const [start, end] = [parseCueTime(from), parseCueTime(to)];
  if (start === undefined || end === undefined || end <= start)
    throw new ClipError(path, 'a timing such as 00:00.000 --> 00:02.000', timing);
  return { start, end, ...readPlace(lines.slice(at + 1).join('\n'), path, base) };
}

function readPlace(text: string, path: string, base: string): Omit<Still, 'start' | 'end'> {
  const [, address = '', fragment = ''] =
    /^([^\s#]+)#xywh=(?:pixel:)?(\d{1,6},\d{1,6},\d{1,6},\d{1,6})$/.exec(text.trim()) ?? [];
  const [x = 0, y = 0, width = 0, height = 0] = fragment.split(',').map(Number);
  const url = resolveAddress(address, base);
  if (!url || !width || !height)
    throw new ClipError(path, 'a picture such as stills.jpg#xywh=0,0,160,90', text);
  return { url, x, y, width, height };
}
