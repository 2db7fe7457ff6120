import type { TimedWord } from './caption-line.js';
import { decodeEntities } from './decode-entities.js';
import { parseCueTime } from './parse-cue-time.js';

/** A visible row of a cue as plain text, spoken by one voice. */
export interface CueRow {
  readonly text: string;
  readonly speaker?: string;
  readonly turn?: true;
  readonly words: readonly TimedWord[];
}

/**
 * A tag of cue text: a timestamp, an end tag, or a start tag with classes and annotation. Before other characters
 * `<` is text here, although browsers drop it and all that follows.
 */
const tag = /<(?:(\d[\d:.]*)|\/([a-z]*)[^>]*|([a-z]+)[^\s>]*(?:\s+([^>]*))?)(?:>|$)/gi;
/** Style overrides of SubStation Alpha, such as `{\an8}`, which converters leave in the text. */
const override = /\{\\[^}]*\}/g;
/** The line break of SubStation Alpha, which converters leave in the text; not the `\N` of a path such as `C:\New`. */
const lineBreak = /(?<!\b[A-Za-z]:)\\N/g;
const dash = /^[-–—‐]\s*\S/u;
/** The mark for a change of speaker in CEA-608 captions. */
const chevrons = /^(?:>>>?|»(?=\s))\s*/;

/**
 * Splits cue text into rows (WebVTT, 6.4 "WebVTT cue text parsing rules") and drops empty ones. Voice names and
 * timestamps are read; ruby text and other tags are dropped. `<br>`, which many converters write, ends a row, although
 * browsers ignore it. Rows with dashes count as two speakers.
 */
export function parseCueText(text: string): CueRow[] {
  const rows = /[<&{\\\n\t]| {2}/.test(text) ? readRows(text) : [{ text: tidy(text).trim(), words: [] }];
  const spoken = rows.map(withoutChevrons).filter(({ text }) => /\w/.test(text) || /[^\s\p{Cf}]/u.test(text));
  const isDialogue = spoken.length > 1 && spoken.filter((row) => dash.test(row.text)).length > 1;
  return isDialogue ? spoken.map((row) => (dash.test(row.text) ? { ...row, turn: true } : row)) : spoken;
}

/** Decodes character references. WebVTT adds two to the names of other documents: the direction marks. */
const decode = (text: string) =>
  text.includes('&')
    ? decodeEntities(text.replace(/&(lrm|rlm);/g, (_, name) => (name === 'lrm' ? '\u200e' : '\u200f')))
    : text;

const tidy = (text: string) =>
  /[^\S ]|[\u200b\ufeff]| {2}/.test(text) ? text.replace(/[\s\u200b\ufeff]+/g, ' ') : text;

function withoutChevrons(row: CueRow): CueRow {
  const [signs] = chevrons.exec(row.text) ?? [];
  if (!signs) return row;
  const words = row.words.map(({ at, start }) => ({ at: Math.max(0, at - signs.length), start }));
  return { ...row, text: row.text.slice(signs.length), turn: true, words };
}

function readRows(text: string): CueRow[] {
  const reader = new RowReader();
  const source = /[{\\]/.test(text) ? text.replace(override, '').replace(lineBreak, '\n') : text;
  let at = 0;
  for (const match of source.matchAll(tag)) {
    reader.addText(source.slice(at, match.index));
    reader.addTag(match);
    at = match.index + match[0].length;
  }
  reader.addText(source.slice(at));
  return reader.end();
}

/** Builds rows from the tokens of cue text. */
class RowReader {
  readonly #rows: CueRow[] = [];
  #text = '';
  #words: TimedWord[] = [];
  #speaker: string | undefined;
  #isRuby = false;

  addText(text: string): void {
    if (this.#isRuby || !text) return;
    const [first = '', ...others] = decode(text).split('\n');
    this.#write(first);
    for (const other of others) {
      this.#endRow();
      this.#write(other);
    }
  }

  addTag([, time, end, start, annotation = '']: RegExpMatchArray): void {
    const name = (end ?? start ?? '').toLowerCase();
    if (time) this.#addTime(parseCueTime(time));
    else if (name === 'rt') this.#isRuby = !!start;
    else if (name === 'ruby') this.#isRuby = false;
    else if (name === 'br') this.#endRow();
    else if (name === 'v') this.#speak(start ? tidy(decode(annotation)).trim() : '');
  }

  end(): CueRow[] {
    this.#endRow();
    return this.#rows;
  }

  #write(text: string): void {
    const written = tidy(text);
    this.#text += /(^| )$/.test(this.#text) ? written.trimStart() : written;
  }

  #addTime(start: number | undefined): void {
    if (start !== undefined) this.#words.push({ at: this.#text.length, start });
  }

  #speak(name: string): void {
    if (this.#text.trim()) this.#endRow();
    this.#speaker = name || undefined;
  }

  #endRow(): void {
    const text = this.#text.trimEnd();
    const words = this.#words.length ? wordsIn(text, this.#words) : [];
    this.#rows.push({ text, words, ...(this.#speaker && { speaker: this.#speaker }) });
    this.#text = '';
    this.#words = [];
  }
}

/** Moves each timestamp to the first letter of its word. In the text it precedes or follows the space. */
function wordsIn(text: string, words: readonly TimedWord[]): TimedWord[] {
  return words
    .map(({ at, start }) => ({ at: text[at] === ' ' ? at + 1 : at, start }))
    .filter(({ at }) => at < text.length);
}
