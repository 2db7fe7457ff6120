import { scalar } from './scalar.js';

const pattern =
  /^P(?=.)(?:0[YM])*(?:([\d.]{1,12})D)?(?:T(?=.)(?:([\d.]{1,12})H)?(?:([\d.]{1,12})M)?(?:([\d.]{1,12})S)?)?$/;

/** Seconds; thirty years. */
const longest = 1e9;

function toSeconds(text: string): number | false {
  const counts = pattern.exec(text)?.slice(1) ?? ['NaN'];
  const seconds = counts.reduce((sum, count = '0', i) => sum * (i === 1 ? 24 : 60) + Number(count), 0);
  return seconds <= longest && seconds;
}

/** Seconds of the ISO 8601 duration at a place. */
export const readDuration = scalar('an ISO 8601 duration', toSeconds);

/**
 * Seconds of an ISO 8601 duration (`PT1M2S`, `PT0.5S`, `P1DT2H`), else throws a `ClipError` with an empty path.
 * Weeks, months and years are refused: no clip is counted in them.
 */
export function parseDuration(iso: unknown): number {
  return readDuration({ value: iso, path: '', base: '', report: () => undefined });
}
