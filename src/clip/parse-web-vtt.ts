import type { CaptionCue } from './caption-line.js';
import { ClipError, type ClipProblem } from './clip-error.js';
import { parseCueTime } from './parse-cue-time.js';

/** A cue of a WebVTT file. `path` names it in messages; `cue[0]` is the first one. */
export interface WebVttCue extends CaptionCue {
  readonly path: string;
}

/**
 * Parses a WebVTT file into cues in file order, without cue settings (https://www.w3.org/TR/webvtt1/#file-parsing).
 * A line with an arrow starts a cue, and a blank line ends it. A cue with an invalid timing is reported and
 * dropped. Throws a `ClipError` for text that is not WebVTT.
 */
export function parseWebVtt(
  text: string,
  report: (problem: ClipProblem) => void = () => undefined,
): WebVttCue[] {
  const lines = text.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd');
  if (!/^\ufeff?WEBVTT(?!\S)/.test(lines)) throw new ClipError('', 'a WebVTT file', text);
  const blocks = lines
    .replace(/\n$/, '')
    .split(/\n{2,}/)
    .flatMap(cuesIn);
  return blocks.flatMap(({ timing, text }, index) => {
    const path = `cue[${index}]`;
    const times = readTiming(timing);
    if (times) return [{ ...times, text, path }];
    report(new ClipError(path, 'a timing such as 00:00.000 --> 00:02.000', timing));
    return [];
  });
}

/** Returns the cues of a block: none for `NOTE` and `STYLE`, several if blank lines between cues are missing. */
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
