/**
 * A time in the digits in which the numbers around it are written: of the languages that there are words in, Persian and
 * Dari have digits of their own by default (CLDR, `defaultNumberingSystem`).
 */
export declare function ownDigits(element: Element, time: string): string;
