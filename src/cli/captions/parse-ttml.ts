import { cueText } from '../../clip/write-web-vtt.js';
import { CaptionError, type CaptionProblem, type Cue } from './cue.js';
import { parseTtmlTime, type TtmlClock, ttmlClock } from './parse-ttml-time.js';
import { readXml, type XmlElement } from './read-xml.js';

export interface TtmlCaptions {
  readonly cues: Cue[];
  /** `xml:lang` of the document. */
  readonly language?: string;
}

/** The time range of an element in seconds. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Parses a TTML document, such as IMSC and EBU-TT-D. Each paragraph is a cue, with its times relative to its
 * container. Line breaks, bold, italic and underline are kept; positions and colours are not. A paragraph whose
 * times cannot be parsed is reported and dropped. Throws a `CaptionError` for text that is not TTML.
 */
export function parseTtml(text: string, report: (problem: CaptionProblem) => void): TtmlCaptions {
  const root = readXml(text);
  if (root.name !== 'tt') throw new CaptionError(`line ${root.line}: expected <tt>, got <${root.name}>`);
  const language = root.attributes.get('lang')?.trim();
  const clock = ttmlClock(root.attributes);
  const cues = cuesIn(root, { start: 0, end: Number.POSITIVE_INFINITY }, clock, report);
  return { cues, ...(language && { language }) };
}

function cuesIn(
  element: XmlElement,
  around: Span,
  clock: TtmlClock,
  report: (problem: CaptionProblem) => void,
): Cue[] {
  const span = spanOf(element, around, clock);
  if (!span) {
    const times = ['begin', 'end', 'dur'].map((name) => element.attributes.get(name)).filter(Boolean);
    const got = times.join(' … ');
    report({
      line: element.line,
      message: `expected times such as 00:00:12.500, the end after the start, got '${got}'`,
    });
    return [];
  }
  if (element.name === 'p') return cueOf(element, span, clock, report);
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : cuesIn(child, span, clock, report),
  );
}

/** Returns the cues of a paragraph. If its spans have times, each span is a cue. */
function cueOf(
  element: XmlElement,
  { start, end }: Span,
  clock: TtmlClock,
  report: (problem: CaptionProblem) => void,
): Cue[] {
  const timed = element.children.filter(
    (child) => typeof child !== 'string' && child.attributes.has('begin'),
  );
  if (timed.length > 0)
    return timed.flatMap((child) =>
      typeof child === 'string' ? [] : cuesIn({ ...child, name: 'p' }, { start, end }, clock, report),
    );
  const text = textOf(element)
    .trim()
    .replace(/ *\n */g, '\n');
  return text && end < Number.POSITIVE_INFINITY ? [{ start, end, text }] : [];
}

/**
 * Returns the time range of an element. Returns undefined for an invalid time, and if the end is not after the
 * start.
 */
function spanOf({ attributes }: XmlElement, around: Span, clock: TtmlClock): Span | undefined {
  const time = (name: string) => {
    const text = attributes.get(name);
    return text === undefined ? undefined : (parseTtmlTime(text, clock) ?? Number.NaN);
  };
  const [begin, until, length] = [time('begin'), time('end'), time('dur')];
  const start = around.start + (begin ?? 0);
  const ends = [
    around.end,
    until === undefined ? [] : around.start + until,
    length === undefined ? [] : start + length,
  ];
  const end = Math.min(...ends.flat());
  return end > start ? { start, end } : undefined;
}

const styles = {
  fontStyle: ['italic', 'i'],
  fontWeight: ['bold', 'b'],
  textDecoration: ['underline', 'u'],
} as const;

function textOf(element: XmlElement): string {
  if (element.name === 'br') return '\n';
  if (element.name === 'metadata') return '';
  const inside = element.children
    .map((child) => (typeof child === 'string' ? cueText(child.replace(/\s+/g, ' ')) : textOf(child)))
    .join('');
  const tags = Object.entries(styles).flatMap(([name, [value, tag]]) =>
    element.attributes.get(name) === value ? [tag] : [],
  );
  return tags.reduce((text, tag) => (text.trim() ? `<${tag}>${text}</${tag}>` : text), inside);
}
