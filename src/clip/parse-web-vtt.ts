import type { CaptionCue } from './caption-line.js';
import { ClipError, type ClipProblem } from './clip-error.js';
import { parseCueTime } from './parse-cue-time.js';

/** A cue of a WebVTT file, and what to call it in messages: `cue[0]` is the first one. */
export interface WebVttCue extends CaptionCue {
  readonly path: string;
}

/**
 * The cues of a WebVTT file in its order, without settings (https://www.w3.org/TR/webvtt1/#file-parsing): a line with
 * an arrow begins a cue, a blank line ends it. A cue whose time cannot be read is told to `report` and left out; a text that
 * is no WebVTT is a `ClipError`.
 */
export function parseWebVtt(
  text: string,
  report: (problem: ClipProblem) => void = () => undefined,
): WebVttCue[] {
  const lines = text.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd');
  if (!/^\ufeff?WEBVTT(?!\S)/.test(lines)) throw new ClipError('', 'a WebVTT file', text);
  const blocks = lines.split(/\n{2,}/).flatMap(cuesIn);
  return blocks.flatMap(({ timing, text }, index) => {
    const path = `cue[${index}]`;
    const times = readTiming(timing);
    if (times) return [{ ...times, text, path }];
    report(new ClipError(path, 'a timing such as 00:00.000 --> 00:02.000', timing));
    return [];
  });
}

/** The cues of a block: none in a `NOTE` or `STYLE`, several where the blank lines between them are missing. */
function cuesIn(block: string): { timing: string; text: string }[] {
  const lines = block.split('\n');
  const arrows = lines.flatMap((line, i) => (line.includes('-->') ? [i] : []));
  return arrows.map((at, i) => ({
    timing: lines[at] ?? '',
    text: lines.slice(at + 1, arrows[i + 1]).join('\n'),
  }));
}

function readTiming(timing: string): { start: number; end: number } | undefined {
  const [, from = '', to = ''] = /^\s*(\S+?)\s*-->\s*(\S+)/.exec(timing) ?? [];
  const [start, end] = [parseCueTime(from), parseCueTime(to)];
  return start !== undefined && end !== undefined && end > start ? { start, end } : undefined;
}
