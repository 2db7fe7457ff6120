import { knownTag, numberFormat } from './intl.js';
import { lengthUnits } from './length-units.js';

/** Languages without plural rules in Chromium, with a related language whose rules are the same. */
const sameRules: Readonly<Record<string, string | undefined>> = { be: 'ru', bs: 'hr' };

/**
 * Formats a duration in words, to a tenth of a second: *1 minute, 11.5 seconds*. Returns undefined for a language
 * without words in this library and in the runtime.
 */
export function lengthInWords(seconds: number, tag: string): string | undefined {
  const language = tag.trim().replace(/^prs\b/i, 'fa-AF'); // runtimes use `fa-AF` for Dari
  const known = knownTag(language);
  const primary = /^[a-z]*/i.exec(language)?.[0].toLowerCase() ?? '';
  const units = lengthUnits[primary];
  const plurals = new Intl.PluralRules(sameRules[primary] ?? known);
  if (!units && known === 'en' && !/^(en\b|$)/i.test(language)) return undefined;
  const words = partsOf(seconds).map(([unit, count]) => {
    if (!units)
      return numberFormat(known, {
        style: 'unit',
        unit,
        unitDisplay: 'long',
        maximumFractionDigits: 1,
      }).format(count);
    const forms = units[unit];
    return `${numberFormat(known).format(count)} ${forms[plurals.select(count)] ?? forms.other}`;
  });
  return units ? words.join(', ') : new Intl.ListFormat(known, { type: 'unit', style: 'long' }).format(words);
}

/** Returns hours, minutes and seconds, without zeros. */
function partsOf(seconds: number) {
  const tenths = Math.round(seconds * 10);
  const parts = [
    ['hour', Math.floor(tenths / 36000)],
    ['minute', Math.floor(tenths / 600) % 60],
    ['second', (tenths % 600) / 10],
  ] as const;
  return parts.filter(([unit, count]) => count || (unit === 'second' && tenths < 600));
}
