/**
 * Seconds of a time as files of captions have it: `00:00:12,500` of SubRip, `00:12.500` of WebVTT, and what people
 * type: one digit of hours, no fraction, two digits of it, spaces around its comma. Undefined for anything else.
 */
export function parseCaptionTime(text: string): number | undefined {
  const [, hours = '0', minutes, seconds, fraction = '0'] =
    /^(?:(\d{1,3}):)?([0-5]?\d):([0-5]?\d)(?:\s?[.,;]\s?(\d{1,3}))?$/.exec(text.trim()) ?? [];
  if (minutes === undefined || seconds === undefined) return undefined;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction}`);
}

/** Start and end of a line with `-->`, and what follows them. */
export interface Timing {
  readonly start: number;
  readonly end: number;
  readonly rest: string;
}

/** The timing in a line; undefined where it cannot be read, or ends before it begins. */
export function parseTiming(line: string): Timing | undefined {
  const [, from = '', to = '', rest = ''] =
    /^\s*([\d:.,; ]+?)\s*-{1,2}\s?>\s*([\d:.,;]+(?:\s?[.,]\s?\d{1,3})?)(?:\s+(.*))?$/.exec(line) ?? [];
  const [start, end] = [parseCaptionTime(from), parseCaptionTime(to)];
  return start === undefined || end === undefined || end <= start
    ? undefined
    : { start, end, rest: rest.trim() };
}
