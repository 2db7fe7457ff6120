import { canonicalTag } from './canonical-tag.js';
import { type Language, languages } from './languages.js';

/**
 * Other tags of the same languages: Dari as the Persian of Afghanistan, and bibliographic codes of ISO 639-2, which
 * WebKit does not canonicalize.
 */
const others: ReadonlyMap<string | undefined, Language> = new Map([
  ['fa-af', 'prs'],
  ['mo', 'ro'],
  ['alb', 'sq'],
  ['arm', 'hy'],
  ['fre', 'fr'],
  ['geo', 'ka'],
  ['ger', 'de'],
  ['mac', 'mk'],
  ['per', 'fa'],
  ['rum', 'ro'],
]);

/** Returns the locale for a BCP 47 tag, or undefined for English and for languages without a locale. */
export function languageOf(tag: string): Language | undefined {
  const whole = tag.trim().toLowerCase().replaceAll('_', '-');
  const known = (spelling: string) => {
    const [first] = spelling.split('-', 1);
    return others.get(spelling) ?? others.get(first) ?? languages.find((language) => language === first);
  };
  return known(whole) ?? known(canonicalTag(whole.replace(/[.@].*/, '')).toLowerCase()); // removes the `.UTF-8` of POSIX locales
}
