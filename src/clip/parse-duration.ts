import { scalar } from './scalar.js';

/**
 * The designators of ISO 8601, in any case and with a comma as well, the alternative form (`PT00:01:02`), and three
 * forms that are about: `T1M33S`, `12M30S` and `00:01:02`.
 */
const pattern =
  /^(?:P(?:0+[YMW]|0000-00-00)*(?:([\d.]{1,12})D)?(?=T|$)|(?=[T\d]))(?:T(?=.))?(?:(\d{1,6}):(\d\d):([\d.]{2,12})|(?:([\d.]{1,12})H)?(?:([\d.]{1,12})M)?(?:([\d.]{1,12})S)?)$/i;

/** Seconds; thirty years. */
const longest = 1e9;

/** Seconds of an ISO 8601 duration; false for another text. */
export function durationOf(text: string): number | false {
  const [all = '', days = 0, h, m, s, hours = h, minutes = m, seconds = s] =
    pattern.exec(text.replaceAll(',', '.')) ?? [];
  const of = (count: string | number = 0) => Number(count);
  const sum = ((of(days) * 24 + of(hours)) * 60 + of(minutes)) * 60 + of(seconds);
  return /\d/.test(all) && sum <= longest && sum;
}

const readDuration = scalar('an ISO 8601 duration', durationOf);

/**
 * Seconds of an ISO 8601 duration (`PT1M2S`, `PT0.5S`, `P1DT2H`), else throws a `ClipError` with an empty path.
 * Weeks, months and years are refused: no clip is counted in them.
 */
export function parseDuration(iso: unknown): number {
  return readDuration({ value: iso, path: '', base: '', report: () => undefined });
}
