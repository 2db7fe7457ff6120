import { frontMatter } from './front-matter.js';

/** The start of a fenced code block (CommonMark, section 4.5), also in a quote or a list. */
const fence = /^([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*)(`{3,}(?!.*`)|~{3,})/;
const listItem = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/;
/** Lines that end a paragraph, so that indented code may follow: headings and thematic breaks. */
const ending = /^ {0,3}(?:#{1,6}(?:\s|$)|(?:[-*_][ \t]*){3,}$|=+[ \t]*$)/;

/** A fenced code block that is open. */
interface Fence {
  readonly mark: string;
  readonly isQuoted: boolean;
  /** The column of the content of its list item. */
  readonly column: number;
}

/** Returns the text with code and front matter replaced by spaces, so that offsets and lines stay the same. */
export function maskMarkdown(text: string): string {
  const head = frontMatter(text);
  return blank(text.slice(0, head)) + maskSpans(maskBlocks(text.slice(head)));
}

/** Replaces text with spaces. Line breaks stay. */
export const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');

/** Masks fenced and indented code blocks. A fence without an end is open up to the end of its quote, list or text. */
function maskBlocks(text: string): string {
  const masked: string[] = [];
  let open: Fence | undefined;
  /** Whether indented code may start: not inside a paragraph. */
  let isFree = true;
  /** The columns of the contents of open list items. */
  let columns: number[] = [];
  for (const line of text.split(/(?<=\n|\r(?!\n))/)) {
    const content = line.trimEnd();
    if (open && !isBehind(open, content)) {
      masked.push(blank(line));
      if (isEndOf(open, content)) open = undefined;
      isFree = true;
      continue;
    }
    const column = columnOf(content);
    if (isFree && content) columns = columns.filter((one) => column >= one);
    const isCode: boolean = isFree && content !== '' && column >= (columns.at(-1) ?? 0) + 4;
    open = isCode ? undefined : fenceIn(content, columns);
    masked.push(open || isCode ? blank(line) : line);
    const [marker] = (!isCode && !open && listItem.exec(content)) || [];
    if (marker) columns = [...columns.filter((one) => column >= one), contentColumn(marker)];
    isFree = isCode || !content || open !== undefined || ending.test(content);
  }
  return masked.join('');
}

function fenceIn(line: string, columns: readonly number[]): Fence | undefined {
  const [, prefix = '', mark] = fence.exec(line) ?? [];
  if (!mark) return undefined;
  const inner = columns.findLast((one) => one <= prefix.length) ?? 0;
  return {
    mark,
    isQuoted: prefix.includes('>'),
    column: /\d|[-*+]/.test(prefix) ? contentColumn(prefix) : inner,
  };
}

/** Returns the column behind a marker of a list item. */
const contentColumn = (marker: string) => columnOf(`${marker.trimEnd().replace(/\S/g, ' ')} x`);

const isEndOf = ({ mark }: Fence, line: string) => {
  const [, end = ''] = /^[ \t>]*(`{3,}|~{3,})$/.exec(line) ?? [];
  return end.startsWith(mark);
};

/** Returns whether a line is behind the quote or the list item that contains a fence. */
function isBehind({ isQuoted, column }: Fence, line: string): boolean {
  if (isQuoted) return !/^[ \t]*>/.test(line);
  return line !== '' && columnOf(line) < column;
}

/** Returns the column of the first character of a line that is not white space. A tab goes to the next column of 4. */
function columnOf(line: string): number {
  let column = 0;
  for (const character of line) {
    if (character === '\t') column += 4 - (column % 4);
    else if (character === ' ') column += 1;
    else break;
  }
  return column;
}

/** Masks code spans (CommonMark, section 6.1): they end with as many backticks as they start with, in one paragraph. */
function maskSpans(text: string): string {
  return text
    .split(/(\n[ \t]*\r?\n\s*)/)
    .map((paragraph) => maskParagraph(paragraph))
    .join('');
}

function maskParagraph(text: string): string {
  const runs = Array.from(text.matchAll(/`+/g), ({ index, 0: run }) => ({ start: index, size: run.length }));
  if (runs.length < 2) return text;
  /** For each run, the next one of the same size. */
  const next: (number | undefined)[] = [];
  const last = new Map<number, number>();
  for (let at = runs.length - 1; at >= 0; at -= 1) {
    const size = runs[at]?.size ?? 0;
    next[at] = last.get(size);
    last.set(size, at);
  }
  const pieces: string[] = [];
  let end = 0;
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at];
    const closing = next[at];
    const close = closing === undefined ? undefined : runs[closing];
    if (!run || !close || closing === undefined || text[run.start - 1] === '\\') continue;
    pieces.push(text.slice(end, run.start), blank(text.slice(run.start, close.start + close.size)));
    end = close.start + close.size;
    at = closing;
  }
  return pieces.join('') + text.slice(end);
}
