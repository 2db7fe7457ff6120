import { formatCueTime } from '../../clip/format-cue-time.js';
import { cueText } from '../../clip/write-web-vtt.js';
import { brief, CaptionError, type CaptionProblem, type Cue } from './cue.js';
import { parseTtmlTime, type TtmlClock, ttmlClock } from './parse-ttml-time.js';
import { readXml, type XmlElement } from './read-xml.js';
import { type Emphasis, emphasisIn, type TtmlHead, ttmlHead, ttmlText } from './ttml-text.js';

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

/** What an element has from those around it. */
interface Around extends Span {
  readonly emphasis: Emphasis;
  readonly speaker: string | undefined;
}

/** What all elements of a document share. */
interface Context extends TtmlHead {
  readonly clock: TtmlClock;
  readonly report: (problem: CaptionProblem) => void;
}

/** A part of a paragraph with times of its own, or the rest of it between such parts. */
interface Run extends Span {
  readonly text: string;
  /** The part has no end of its own. */
  readonly isOpen: boolean;
}

/** The duration of a cue without an end that no other one follows, in seconds. */
const unbounded = 5;

/**
 * Parses a TTML document, such as IMSC and EBU-TT-D. Each paragraph is a cue, with its times relative to its
 * container. Line breaks, bold, italic, underline, ruby and speakers are kept; positions and colours are not. A
 * paragraph whose times cannot be parsed is reported and dropped. Throws a `CaptionError` for text that is not TTML.
 */
export function parseTtml(text: string, report: (problem: CaptionProblem) => void): TtmlCaptions {
  const root = readXml(text);
  if (root.name !== 'tt') throw new CaptionError(`line ${root.line}: expected <tt>, got <${root.name}>`);
  const language = root.attributes.get('lang')?.trim();
  const context = { ...ttmlHead(root), clock: ttmlClock(root.attributes), report };
  const whole = { start: 0, end: Number.POSITIVE_INFINITY, emphasis: '', speaker: undefined };
  return { cues: bounded(cuesIn(root, whole, context)), ...(language && { language }) };
}

/** Ends a cue without an end where the next one begins. */
function bounded(cues: readonly Cue[]): Cue[] {
  const ends = new Map<number, number>();
  const starts = [...new Set(cues.map(({ start }) => start))].sort((a, b) => a - b);
  for (const [i, start] of starts.entries()) ends.set(start, starts[i + 1] ?? start + unbounded);
  return cues.map((cue) => (cue.end < Infinity ? cue : { ...cue, end: ends.get(cue.start) ?? cue.end }));
}

function cuesIn(element: XmlElement, around: Around, context: Context): Cue[] {
  const span = spanIn(element, around, context);
  if (!span || element.name === 'head' || element.attributes.get('display') === 'none') return [];
  const speaker = context.agents.get(element.attributes.get('agent') ?? '') ?? around.speaker;
  const inside = { ...span, speaker, emphasis: emphasisIn(element, around.emphasis, context) };
  if (element.name === 'p') return cuesOf(element, inside, context);
  const isSequence = element.attributes.get('timeContainer') === 'seq';
  let { start } = span;
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    const place = { ...inside, start };
    const end = isSequence ? spanOf(child, place, context.clock)?.end : undefined;
    if (end !== undefined && end < Number.POSITIVE_INFINITY) start = end;
    return cuesIn(child, place, context);
  });
}

/** Returns the cues of a paragraph. Parts that appear one after another are one cue with timestamps inside. */
function cuesOf(element: XmlElement, inside: Around, context: Context): Cue[] {
  const runs = runsIn(element, inside, context);
  const said = runs.filter(({ text }) => text.trim());
  const [first] = said;
  if (!first) return [];
  const isPaintedOn = said.every(({ isOpen, start }) => isOpen && start >= first.start);
  const cues = isPaintedOn
    ? [{ ...first, text: timedText(runs, first) }]
    : said.filter(({ end }) => end < Infinity || said.length === 1);
  const voice = inside.speaker ? `<v ${cueText(inside.speaker)}>` : '';
  return cues.map(({ start, end, text }) => ({
    start,
    end,
    text: voice + text.trim().replace(/ *\n */g, '\n'),
  }));
}

const timedText = (runs: readonly Run[], { start: begin }: Run): string =>
  runs
    .map(({ start, text }) => (start > begin && text.trim() ? `<${formatCueTime(start)}>${text}` : text))
    .join('');

/** Splits an element into its timed parts and the rest. */
function runsIn(element: XmlElement, inside: Around, context: Context, isOpen = true): Run[] {
  const runs: Run[] = [];
  let rest: (XmlElement | string)[] = [];
  const endRest = () => {
    const { start, end } = inside;
    if (rest.length) runs.push({ start, end, isOpen, text: ttmlText(rest, inside.emphasis, context) });
    rest = [];
  };
  for (const child of element.children) {
    if (typeof child === 'string' || !hasTimes(child)) {
      rest.push(child);
      continue;
    }
    endRest();
    const span = spanIn(child, inside, context);
    const emphasis = emphasisIn(child, inside.emphasis, context);
    const hasEnd = ['end', 'dur'].some((name) => child.attributes.has(name));
    if (span) runs.push(...runsIn(child, { ...inside, ...span, emphasis }, context, isOpen && !hasEnd));
  }
  endRest();
  return runs;
}

/** Returns whether an element, or one inside of it, has times of its own. */
const hasTimes = ({ name, attributes, children }: XmlElement): boolean =>
  name === 'span' &&
  (['begin', 'end', 'dur'].some((time) => attributes.has(time)) ||
    children.some((child) => typeof child !== 'string' && hasTimes(child)));

/** The same as `spanOf`; invalid times are reported. */
function spanIn(element: XmlElement, around: Span, { clock, report }: Context): Span | undefined {
  const span = spanOf(element, around, clock);
  if (span) return span;
  const times = ['begin', 'end', 'dur'].map((name) => element.attributes.get(name)).filter(Boolean);
  const got = times.join(' … ');
  report({
    line: element.line,
    message: `expected times such as 00:00:12.500, the end after the start, got '${got}'`,
  });
  return undefined;
}

/**
 * Returns the time range of an element. An element that ends when it starts gets a second. Returns undefined for an
 * invalid time, and if the end is before the start.
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
  if (end === start) return { start, end: start + brief };
  return end > start ? { start, end } : undefined;
}
