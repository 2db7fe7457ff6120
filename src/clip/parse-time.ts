import { plainDigits } from './plain-digits.js';

/**
 * Parses a time that a person has typed into seconds: `12`, `12.5`, `0:12`, `90:00`, `1:02:03`, `۰:۱۲`. Returns
 * undefined for other text.
 * Minutes and seconds after a colon are below 60. A comma is a decimal point. The result is rounded to
 * milliseconds.
 */
export function parseTime(text: string): number | undefined {
  const parts = plainDigits(text).trim().replace(',', '.').split(':');
  if (parts.length > 3 || !parts.every(isPart)) return undefined;
  const seconds = parts.reduce((sum, part) => sum * 60 + Number(part), 0);
  return Math.round(seconds * 1000) / 1000;
}

function isPart(part: string, index: number, { length }: readonly string[]): boolean {
  const isLast = index === length - 1;
  const isNumber = (isLast ? /^\d{1,9}(\.\d+)?$/ : /^\d{1,9}$/).test(part);
  return isNumber && (index === 0 || Number(part) < 60);
}
