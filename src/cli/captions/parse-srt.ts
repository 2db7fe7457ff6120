import { cueText } from '../../clip/write-web-vtt.js';
import type { CaptionProblem, Cue } from './cue.js';
import { parseTiming } from './parse-caption-time.js';

/**
 * The captions of a SubRip file. A cue begins at a line with an arrow, whatever stands between: a blank line inside
 * its words, and a missing or repeated number, do no harm. A cue whose time cannot be read is told to `report`.
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

/** Before another cue stands its number, which is not said. */
function wordsOf(lines: readonly string[], isFollowed: boolean): string {
  const words = lines.map((line) => line.trim());
  while (words.at(-1) === '') words.pop();
  if (isFollowed && /^\d+$/.test(words.at(-1) ?? '')) words.pop();
  return words.filter(Boolean).join('\n');
}

/** `{\an8}` of SubStation stands for the top of the picture, and is common in SubRip. */
function settingsOf(words: string): string | undefined {
  const [, place] = /\{\\an?(\d)\}/.exec(words) ?? [];
  return place !== undefined && Number(place) >= 7 ? 'line:0' : undefined;
}

/** Bold, italic and underlined stay, closed where they are open; other tags and codes go; all else is words. */
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

/** Some programs write SubRip as if it were HTML. */
function entities(text: string): string {
  return text.replace(/&(amp|lt|gt|nbsp|quot);/g, (_, name: string) => named[name] ?? '');
}
