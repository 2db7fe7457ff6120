import { type Language, languages } from './languages.js';

/** Other tags of our languages: Dari is the Persian of Afghanistan. */
const others: ReadonlyMap<string | undefined, Language> = new Map([
  ['fa-af', 'prs'],
  ['mo', 'ro'],
]);

/** The locale for a BCP 47 tag; undefined for English and for languages without a locale. */
export function languageOf(tag: string): Language | undefined {
  const whole = tag.trim().toLowerCase().replaceAll('_', '-');
  const known = (spelling: string) => {
    const [first] = spelling.split('-', 1);
    return others.get(spelling) ?? others.get(first) ?? languages.find((language) => language === first);
  };
  return known(whole) ?? known(canonical(whole));
}

/** A tag as it is written today, in lower case: `ukr` and `ger` are `uk` and `de`. The same where it is none. */
function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replace(/[.@].*/, ''))[0]?.toLowerCase() ?? tag;
  } catch (error) {
    if (error instanceof RangeError) return tag;
    throw error;
  }
}
