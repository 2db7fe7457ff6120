import { tolerance } from '../../clip/cue-rows.js';
import { isHighlight } from '../../clip/is-highlight.js';
import { captionMarkup, captionSettings } from './caption-markup.js';
import type { CaptionProblem, Cue } from './cue.js';
import { isTimingLine, parseTiming } from './parse-caption-time.js';

/**
 * Parses a SubRip file. A cue starts at a line with an arrow, so blank lines in its text and missing or repeated
 * numbers are harmless. A cue whose timing cannot be parsed is reported and dropped.
 */
export function parseSrt(text: string, report: (problem: CaptionProblem) => void): Cue[] {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, i) => (isTimingLine(line) ? [i] : []));
  const isNumbered = number.test(lines[(starts[0] ?? 0) - 1] ?? '');
  const cues = starts.flatMap((at, i): SourceCue[] => {
    const timing = parseTiming(lines[at] ?? '');
    if (!timing) {
      const message = `expected a time such as 00:00:12,500 --> 00:00:14,000, got '${(lines[at] ?? '').trim()}'`;
      report({ line: at + 1, message });
      return [];
    }
    const next = starts[i + 1];
    const source = wordsOf(lines.slice(at + 1, next ?? lines.length), isNumbered && next !== undefined);
    const { start, end } = timing;
    const settings = captionSettings(source);
    const shown = captionMarkup(source);
    return shown ? [{ start, end, text: shown, source, ...(settings && { settings }) }] : [];
  });
  return withoutHighlights(cues);
}

/** A cue with its text in the file. */
type SourceCue = Cue & { readonly source: string };

/** Merges cues that differ by the colour of one word, which WebVTT cannot have without a style sheet. */
function withoutHighlights(cues: readonly SourceCue[]): Cue[] {
  const merged: SourceCue[] = [];
  for (const cue of cues) {
    const last = merged.at(-1);
    const isSame = last?.text === cue.text && Math.abs(cue.start - last.end) < tolerance;
    if (isSame && isHighlight(last.source, cue.source))
      merged[merged.length - 1] = { ...last, source: cue.source, end: Math.max(last.end, cue.end) };
    else merged.push(cue);
  }
  return merged;
}

/** The number of a cue, to which some programs add marks of direction. */
const number = /^[\s\p{Cf}]*\d+[\s\p{Cf}]*$/u;

/** Returns the text of a cue without the number of the next cue, in files with numbers. */
function wordsOf(lines: readonly string[], hasNumber: boolean): string {
  const words = lines.map((line) => line.trim());
  while (words.at(-1) === '') words.pop();
  if (hasNumber && number.test(words.at(-1) ?? '')) words.pop();
  return words.filter(Boolean).join('\n');
}
