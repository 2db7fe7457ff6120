/**
 * Parses a time of a caption file into seconds: `00:00:12,500` of SubRip, `00:12.500` of WebVTT, and typed variants
 * with one digit for hours, no fraction, a short fraction, or spaces around the comma. Returns undefined for other
 * text.
 */
export function parseCaptionTime(text: string): number | undefined {
  const [, hours = '0', minutes, seconds, fraction = '0'] =
    /^(?:(\d{1,3}):)?([0-5]?\d):([0-5]?\d)(?:\s?[.,;]\s?(\d{1,3}))?$/.exec(text.trim()) ?? [];
  if (minutes === undefined || seconds === undefined) return undefined;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction}`);
}

/** The start and end of a line with `-->`, and the rest of the line. */
export interface Timing {
  readonly start: number;
  readonly end: number;
  readonly rest: string;
}

/** Parses the timing in a line. Returns undefined if it cannot be parsed, or if the end is not after the start. */
export function parseTiming(line: string): Timing | undefined {
  const [, from = '', to = '', rest = ''] =
    /^\s*([\d:.,; ]+?)\s*-{1,2}\s?>\s*([\d:.,;]+(?:\s?[.,]\s?\d{1,3})?)(?:\s+(.*))?$/.exec(line) ?? [];
  const [start, end] = [parseCaptionTime(from), parseCaptionTime(to)];
  return start === undefined || end === undefined || end <= start
    ? undefined
    : { start, end, rest: rest.trim() };
}
