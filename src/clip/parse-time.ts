import { plainDigits } from './plain-digits.js';

/**
 * Seconds of a time as people type it: `12`, `12.5`, `0:12`, `90:00`, `1:02:03`, `۰:۱۲`; undefined for anything else.
 *
 * Minutes and seconds behind a colon stay below 60. A comma counts as the decimal point; at most three places.
 */
export function parseTime(text: string): number | undefined {
  const parts = plainDigits(text).trim().replace(',', '.').split(':');
  if (parts.length > 3 || !parts.every(isPart)) return undefined;
  const seconds = parts.reduce((sum, part) => sum * 60 + Number(part), 0);
  return Math.round(seconds * 1000) / 1000;
}

function isPart(part: string, index: number, { length }: readonly string[]): boolean {
  const isLast = index === length - 1;
  const isNumber = (isLast ? /^\d{1,9}(\.\d{1,3})?$/ : /^\d{1,9}$/).test(part);
  return isNumber && (index === 0 || Number(part) < 60);
}
