import { brief } from './cue.js';

/**
 * Parses a time of a caption file into seconds: `00:00:12,500` of SubRip, `00:12.500` of WebVTT, and variants that
 * people and programs write, with one digit for hours, no fraction, a fraction of any length, a colon before three
 * digits, or spaces beside the marks. Returns undefined for other text.
 */
export function parseCaptionTime(text: string): number | undefined {
  const tidy = text.trim().replace(/\s*([:.,;])\s*/g, '$1');
  const [, hours = '0', minutes, seconds, fraction = '0'] =
    /^(?:(\d{1,3}):)?([0-5]?\d):([0-5]?\d)(?:(?:[.,;]|:(?=\d{3}$))(\d[\d.]*))?$/.exec(tidy) ?? [];
  if (minutes === undefined || seconds === undefined) return undefined;
  const rest = Number(`0.${fraction.replaceAll('.', '')}`);
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + rest;
}

/** The start and end of a line with an arrow, and the rest of the line. */
export interface Timing {
  readonly start: number;
  readonly end: number;
  readonly rest: string;
}

/** An arrow, and what programs that translate or typeset captions make of it. */
const arrow = String.raw`(?:[-‐-―−]\s?){1,3}(?:>|&gt;)|→`;
const time = String.raw`\d[\d:.,; ]*`;
const timing = new RegExp(String.raw`^\s*(-?)\s*(${time}?)\s*(?:${arrow})\s*(${time})(?:\s(.*))?$`);
/** A timing with another arrow has hours, because words may have arrows too. */
const unusual = new RegExp(String.raw`^\s*\d+\s?:\s?\d+\s?:\s?\d[\d.,:; ]*(?:${arrow})\s*\d+\s?:`);

/**
 * Parses the timing in a line. A start before 0 is 0. A cue that ends when it starts gets a second. Returns undefined
 * if the timing cannot be parsed, or if the end is before the start.
 */
export function parseTiming(line: string): Timing | undefined {
  const [, minus, from = '', to = '', rest = ''] = timing.exec(plain(line)) ?? [];
  const [begin, end] = [parseCaptionTime(from), parseCaptionTime(to)];
  if (begin === undefined || end === undefined) return undefined;
  const start = minus ? 0 : begin;
  return end < start ? undefined : { start, end: end > start ? end : start + brief, rest: rest.trim() };
}

/** Returns whether a line is meant as the timing of a cue. */
export const isTimingLine = (line: string): boolean =>
  /^\s*-?\d(?:.*--\s?>|[^a-z]*:.*-\s?>)/i.test(plain(line)) || unusual.test(plain(line));

/** The timing of SubViewer, the format of captions that YouTube lets people take away: `0:00:00.599,0:00:04.160`. */
const pair = /^(\d+:\d\d:\d\d\.\d{3}),(\d+:\d\d:\d\d\.\d{3})$/;
/** The longest line in UTF-16 units that is searched for a timing. */
const longest = 500;

/** Replaces full-width digits and marks, removes marks of direction, and writes an arrow where SubViewer has none. */
const plain = (line: string) =>
  line.length > longest
    ? ''
    : line
        .replace(/\p{Cf}/gu, '')
        .replace(/[０-：，．；＞－]/g, (sign) => sign.normalize('NFKC'))
        .replace(pair, '$1 --> $2');
