import { decodeEntities } from '../../clip/decode-entities.js';
import { cueText } from '../../clip/write-web-vtt.js';
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
  return starts.flatMap((at, i) => {
    const timing = parseTiming(lines[at] ?? '');
    if (!timing) {
      const message = `expected a time such as 00:00:12,500 --> 00:00:14,000, got '${(lines[at] ?? '').trim()}'`;
      report({ line: at + 1, message });
      return [];
    }
    const next = starts[i + 1];
    const words = wordsOf(lines.slice(at + 1, next ?? lines.length), isNumbered && next !== undefined);
    const { start, end } = timing;
    const settings = settingsOf(words);
    const shown = markup(words);
    return shown ? [{ start, end, text: shown, ...(settings && { settings }) }] : [];
  });
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

/**
 * Returns the cue settings for a SubStation Alpha position such as `{\an8}` (top of the picture), which is common
 * in SubRip.
 */
function settingsOf(words: string): string | undefined {
  const [, place] = /\{\\an?(\d)\}/.exec(words) ?? [];
  return place !== undefined && Number(place) >= 7 ? 'line:0' : undefined;
}

/** Override codes of SubStation Alpha and MicroDVD, and tags without an equivalent in WebVTT. */
const others =
  /\{\\[^}]*\}|\{\/?[biu]\}|\{[yfsc]:[^}]*\}|<\/?(?:font|span|c|v|ruby|rt|lang|p|div|center|s|strike|big|small)(?:[ .][^>]*)?>/gi;
/** Line breaks of HTML and SubStation Alpha; not the `\N` of a path such as `C:\New`. */
const lineBreak = /<br ?\/?>|(?<!\b[A-Za-z]:)\\N/g;

/**
 * Converts markup to WebVTT. Bold, italic and underline stay, and open tags are closed. Other tags and override
 * codes are removed. The rest is escaped as text.
 */
function markup(words: string): string {
  const open: string[] = [];
  const parts = words
    .replace(others, '')
    .replace(lineBreak, '\n')
    .replace(/(?<!\b[A-Za-z]:)\\h/g, ' ')
    .split(/(<\/?(?:[biu]|em|strong)\s*>)/i)
    .map((part) => {
      const [, slash, name = ''] = /^<(\/?)([biu]|em|strong)\s*>$/i.exec(part) ?? [];
      if (!name) return cueText(decodeEntities(part));
      const tag = name.toLowerCase().replace('em', 'i').replace('strong', 'b');
      if (!slash) open.push(tag);
      else if (open.at(-1) !== tag) return '';
      else open.pop();
      return `<${slash}${tag}>`;
    });
  const closing = open.reverse().map((tag) => `</${tag}>`);
  return [...parts, ...closing]
    .join('')
    .trim()
    .replace(/\s*\n\s*/g, '\n');
}
