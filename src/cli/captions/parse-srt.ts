import { cueText } from '../../clip/write-web-vtt.js';
import type { CaptionProblem, Cue } from './cue.js';
import { parseTiming } from './parse-caption-time.js';

/**
 * Parses a SubRip file. A cue starts at a line with an arrow, so blank lines in its text and missing or repeated
 * numbers are harmless. A cue whose timing cannot be parsed is reported and dropped.
 */
export function parseSrt(text: string, report: (problem: CaptionProblem) => void): Cue[] {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, i) => (/^\s*\d.*-\s?>/.test(line) ? [i] : []));
  return starts.flatMap((at, i) => {
    const timing = parseTiming(lines[at] ?? '');
    if (!timing) {
      const message = `expected a time such as 00:00:12,500 --> 00:00:14,000, got '${(lines[at] ?? '').trim()}'`;
      report({ line: at + 1, message });
      return [];
    }
    const words = wordsOf(lines.slice(at + 1, starts[i + 1] ?? lines.length), starts[i + 1] !== undefined);
    const { start, end } = timing;
    const settings = settingsOf(words);
    const shown = markup(words);
    return shown ? [{ start, end, text: shown, ...(settings && { settings }) }] : [];
  });
}

/** Returns the text of a cue without the number of the next cue. */
function wordsOf(lines: readonly string[], isFollowed: boolean): string {
  const words = lines.map((line) => line.trim());
  while (words.at(-1) === '') words.pop();
  if (isFollowed && /^\d+$/.test(words.at(-1) ?? '')) words.pop();
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

/**
 * Converts markup to WebVTT. Bold, italic and underline stay, and open tags are closed. Other tags and override
 * codes are removed. The rest is escaped as text.
 */
function markup(words: string): string {
  const open: string[] = [];
  const parts = words
    .replace(/\{\\[^}]*\}|<\/?font[^>]*>|<\/?(?:span|c|v|ruby|rt|lang)(?:[ .][^>]*)?>/gi, '')
    .split(/(<\/?[biu]>)/i)
    .map((part) => {
      const [, slash, name = ''] = /^<(\/?)([biu])>$/i.exec(part) ?? [];
      if (!name) return cueText(entities(part));
      const tag = name.toLowerCase();
      if (!slash) open.push(tag);
      else if (open.at(-1) !== tag) return '';
      else open.pop();
      return `<${slash}${tag}>`;
    });
  const closing = open.reverse().map((tag) => `</${tag}>`);
  return [...parts, ...closing].join('').trim();
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: '\u00a0', quot: '"' };

/** Decodes the character references that some programs write into SubRip. */
function entities(text: string): string {
  return text.replace(/&(amp|lt|gt|nbsp|quot);/g, (_, name: string) => named[name] ?? '');
}
