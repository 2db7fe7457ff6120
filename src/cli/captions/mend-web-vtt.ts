import { formatCueTime } from '../../clip/format-cue-time.js';
import type { CaptionProblem } from './cue.js';
import { parseTiming } from './parse-caption-time.js';

type Report = (problem: CaptionProblem) => void;

const time = String.raw`(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}`;
/** The timing of a cue with a duration. */
const strict = new RegExp(String.raw`^\s*(${time})\s+-->\s+(?!\1(?:\s|$))${time}(?:\s.*)?$`);

/**
 * Repairs a WebVTT file. Timings that browsers ignore and that can be parsed, such as those with a comma, are
 * rewritten, and cues without a blank line between them are separated. A cue whose timing cannot be parsed is reported
 * and dropped. The rest stays unchanged.
 */
export function mendWebVtt(text: string, report: Report): string {
  let line = 1;
  const blocks = text.split(/(\n{2,})/).flatMap((block, i) => {
    const first = line;
    line += block.split('\n').length - 1;
    if (i % 2 === 1) return [block];
    const mended = mendBlock(block, first, report);
    return mended === undefined ? [] : [mended];
  });
  return `${blocks.join('').trimEnd()}\n`;
}

/** Returns a block without its faults; undefined if nothing is left of it. */
function mendBlock(block: string, first: number, report: Report): string | undefined {
  if (/^(?:NOTE|STYLE|REGION)\b/.test(block)) return block;
  const lines = block.split('\n');
  const cuts = cutsIn(lines);
  const parts = cuts.flatMap((at, i) => {
    const part = lines.slice(at, cuts[i + 1]);
    if (i + 1 < cuts.length) while (part.length && !part.at(-1)?.trim()) part.pop();
    return mendCue(part, first + at, report) ?? [];
  });
  return parts.length ? parts.join('\n\n') : undefined;
}

/** Returns the lines at which a block has to be split, so that each part has one cue at most. 0 is the first. */
function cutsIn(lines: readonly string[]): number[] {
  const isHeader = /^WEBVTT\b/.test(lines[0] ?? '');
  const timings = lines.flatMap((line, i) => (parseTiming(line) ? [i] : []));
  return [0, ...timings.slice(isHeader ? 0 : 1).map((at) => (isNumber(lines, at - 1) ? at - 1 : at))];
}

/** Returns whether a line before a timing is the number or the name of its cue. */
const isNumber = (lines: readonly string[], at: number): boolean =>
  at > 0 && (/^\s*\d+\s*$/.test(lines[at] ?? '') || (!!lines[at]?.trim() && !lines[at - 1]?.trim()));

function mendCue(lines: readonly string[], first: number, report: Report): string | undefined {
  const at = /^WEBVTT\b/.test(lines[0] ?? '')
    ? -1
    : lines.findIndex((line) => /-->|->/.test(line) || parseTiming(line));
  const timing = lines[at] ?? '';
  const read = parseTiming(timing);
  if (at < 0 || (read && strict.test(timing))) return lines.join('\n');
  if (!read) {
    const message = `expected a time such as 00:12.500 --> 00:14.000, got '${timing.trim()}'`;
    report({ line: first + at, message });
    return undefined;
  }
  const mended = `${formatCueTime(read.start)} --> ${formatCueTime(read.end)}`;
  return lines.with(at, read.rest ? `${mended} ${read.rest}` : mended).join('\n');
}
