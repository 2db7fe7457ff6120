import { nearestLanguage } from './nearest-language.js';

/** The zero of Persian digits (U+06F0). */
const zero = 0x6f0;

/**
 * Returns a time in the digits of the element's language. Of the supported languages, Persian and Dari have digits of
 * their own by default (CLDR, `defaultNumberingSystem`).
 */
export function ownDigits(element: Element, time: string): string {
  if (!/^(fa|prs)(-|$)/i.test(nearestLanguage(element))) return time; // in Firefox `:lang()` does not cross shadow roots
  return time.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
}
