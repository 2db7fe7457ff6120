import { scalar } from './scalar.js';

/**
 * ISO 8601 designators in upper or lower case, with a decimal comma or point, the alternative format
 * (`PT00:01:02`), and three common variants: `T1M33S`, `12M30S` and `00:01:02`.
 */
const pattern =
  /^(?:P(?:0+[YMW]|0000-00-00)*(?:([\d.]{1,12})D)?(?=T|$)|(?=[T\d]))(?:T(?=.))?(?:(\d{1,6}):(\d\d):([\d.]{2,12})|(?:([\d.]{1,12})H)?(?:([\d.]{1,12})M)?(?:([\d.]{1,12})S)?)$/i;

/** The longest duration in seconds, about 30 years. */
const longest = 1e9;

/** Returns the seconds of an ISO 8601 duration, or false for other text. */
export function durationOf(text: string): number | false {
  const [all = '', days = 0, h, m, s, hours = h, minutes = m, seconds = s] =
    pattern.exec(text.replaceAll(',', '.')) ?? [];
  const of = (count: string | number = 0) => Number(count);
  const sum = ((of(days) * 24 + of(hours)) * 60 + of(minutes)) * 60 + of(seconds);
  return /\d/.test(all) && sum <= longest && sum;
}

const readDuration = scalar('an ISO 8601 duration', durationOf);

/**
 * Parses an ISO 8601 duration (`PT1M2S`, `PT0.5S`, `P1DT2H`) into seconds. Throws a `ClipError` with an empty path
 * for other values, and for weeks, months and years above zero.
 */
export function parseDuration(iso: unknown): number {
  return readDuration({ value: iso, path: '', base: '', report: () => undefined });
}
