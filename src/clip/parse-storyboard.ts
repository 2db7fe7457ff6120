import { ClipError, type ClipProblem } from './clip-error.js';
import { parseWebVtt } from './parse-web-vtt.js';
import { resolveAddress } from './resolve-address.js';

/**
 * A still: a rectangle of an image that contains many stills, and its time range. Times are in seconds; the
 * rectangle is in px of the image.
 */
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
 * Parses a storyboard: a WebVTT file whose cues are addresses with `#xywh=x,y,w,h`
 * (https://www.w3.org/TR/media-frags/#naming-space). Relative addresses resolve against `base`, the address of the
 * file. The stills are sorted by time. Invalid cues are reported and dropped. Throws a `ClipError` for text that is
 * not WebVTT.
 */
export function parseStoryboard(
  text: string,
  base: string,
  report: (problem: ClipProblem) => void = () => undefined,
): Still[] {
  const stills = parseWebVtt(text, report).flatMap(({ start, end, text, path }) => {
    try {
      return [{ start, end, ...readPlace(text, path, base) }];
    } catch (error) {
      if (!(error instanceof ClipError)) throw error;
      report(error);
      return [];
    }
  });
  return stills.sort((a, b) => a.start - b.start);
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
