import { nearestLanguage } from './nearest-language.js';

/** The zero of Persian digits (U+06F0). */
const zero = 0x6f0;

/**
 * A time in the digits in which the numbers around it are written: of the languages that there are words in, Persian and
 * Dari have digits of their own by default (CLDR, `defaultNumberingSystem`).
 */
export function ownDigits(element: Element, time: string): string {
  if (!/^(fa|prs)(-|$)/i.test(nearestLanguage(element))) return time; // Firefox: `:lang()` stops at shadow roots
  return time.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
}
