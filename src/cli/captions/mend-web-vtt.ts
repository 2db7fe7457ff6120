import { formatCueTime } from '../../clip/format-cue-time.js';
import type { CaptionProblem } from './cue.js';
import { parseTiming } from './parse-caption-time.js';

const strict = /^\s*(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}\s+-->\s+(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}(?:\s.*)?$/;

/**
 * Repairs a WebVTT file. Timings that browsers ignore and that can be parsed, such as those with a comma, are
 * rewritten. A cue whose timing cannot be parsed is reported and dropped. The rest stays unchanged.
 */
export function mendWebVtt(text: string, report: (problem: CaptionProblem) => void): string {
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

function mendBlock(
  block: string,
  first: number,
  report: (problem: CaptionProblem) => void,
): string | undefined {
  if (/^(?:\ufeff?WEBVTT|NOTE|STYLE|REGION)\b/.test(block)) return block;
  const lines = block.split('\n');
  const at = lines.findIndex((line) => /-->|->/.test(line));
  const timing = lines[at] ?? '';
  if (at < 0 || strictly(timing)) return block;
  const read = parseTiming(timing);
  if (!read) {
    const message = `expected a time such as 00:12.500 --> 00:14.000, got '${timing.trim()}'`;
    report({ line: first + at, message });
    return undefined;
  }
  const mended = `${formatCueTime(read.start)} --> ${formatCueTime(read.end)}`;
  return lines.with(at, read.rest ? `${mended} ${read.rest}` : mended).join('\n');
}

/**
 * Returns whether browsers show a cue with this timing. A cue that ends before it starts is well-formed, but never
 * shown.
 */
const strictly = (line: string) => strict.test(line) && parseTiming(line) !== undefined;
