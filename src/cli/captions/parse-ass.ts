import { captionMarkup, captionSettings } from './caption-markup.js';
import type { CaptionProblem, Cue } from './cue.js';
import { parseTiming } from './parse-caption-time.js';

/** Returns whether a text is in the format of SubStation Alpha. */
export const isAss = (text: string): boolean => /^\s*\[(?:Script Info|V4\+? Styles|Events)\]/i.test(text);

/**
 * Parses a file of SubStation Alpha (`.ass`, `.ssa`). Bold, italic and underline are kept, and the upper edge; other
 * styles, drawings and comments are not. A line whose times cannot be parsed is reported and dropped.
 */
export function parseAss(text: string, report: (problem: CaptionProblem) => void): Cue[] {
  let columns = ['Layer', 'Start', 'End', 'Style', 'Name', 'MarginL', 'MarginR', 'MarginV', 'Effect', 'Text'];
  return text.split('\n').flatMap((line, i) => {
    const [, kind = '', rest = ''] = /^\s*(Format|Dialogue):\s*(.*)$/i.exec(line) ?? [];
    const cells = rest.split(',');
    if (/^format$/i.test(kind)) columns = cells.map((cell) => cell.trim());
    if (!/^dialogue$/i.test(kind)) return [];
    // The text is the last column, and may have commas.
    const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
    const timing = parseTiming(`${cell('Start')} --> ${cell('End')}`);
    if (timing) return cueOf(timing, cells.slice(columns.length - 1).join(','));
    const message = `expected times such as 0:00:12.50,0:00:14.00, got '${cell('Start')},${cell('End')}'`;
    report({ line: i + 1, message });
    return [];
  });
}

function cueOf({ start, end }: { start: number; end: number }, words: string): Cue[] {
  const settings = captionSettings(words);
  const text = captionMarkup(shownWords(words).replaceAll('\\n', ' '));
  return text ? [{ start, end, text, ...(settings && { settings }) }] : [];
}

/** Returns the words with tags in place of override codes, and without drawings. */
function shownWords(words: string): string {
  let isDrawing = false;
  const parts = words.split(/(\{[^{}]*\})/).map((part, i) => {
    if (i % 2 === 0) return isDrawing ? '' : part;
    const [, scale] = /\\p(\d+)/.exec(part) ?? [];
    if (scale !== undefined) isDrawing = Number(scale) > 0;
    return tagsOf(part);
  });
  return parts.join('');
}

/** Returns the tags for override codes such as `{\i1}`. A weight such as `\b700` is bold. */
const tagsOf = (codes: string): string =>
  Array.from(codes.matchAll(/\\([biu])(\d+)/g), ([, tag, value]) =>
    Number(value) ? `<${tag}>` : `</${tag}>`,
  ).join('');
