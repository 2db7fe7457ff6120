import { knownTag, numberFormat } from './intl.js';

/**
 * A length of time in words, to a tenth of a second: *1 minute, 11.5 seconds*. Undefined where the runtime does not know
 * the language.
 */
export function lengthInWords(seconds: number, tag: string): string | undefined {
  const known = knownTag(tag);
  if (known === 'en' && !/^(en\b|$)/i.test(tag)) return undefined;
  const tenths = Math.round(seconds * 10);
  const parts = [
    ['hour', Math.floor(tenths / 36000)],
    ['minute', Math.floor(tenths / 600) % 60],
    ['second', (tenths % 600) / 10],
  ] as const;
  const said = parts.filter(([unit, count]) => count || (unit === 'second' && tenths < 600));
  const words = said.map(([unit, count]) =>
    numberFormat(known, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 }).format(count),
  );
  return new Intl.ListFormat(known, { type: 'unit', style: 'long' }).format(words);
}
