import { type Language, languages } from './languages.js';

/** Other tags of our languages: Dari is the Persian of Afghanistan. */
const others: ReadonlyMap<string | undefined, Language> = new Map([
  ['fa-af', 'prs'],
  ['mo', 'ro'],
]);

/** The locale for a BCP 47 tag; undefined for English and for languages without a locale. */
export function languageOf(tag: string): Language | undefined {
  const whole = tag.trim().toLowerCase().replaceAll('_', '-');
  const [first] = whole.split('-', 1);
  return others.get(whole) ?? others.get(first) ?? languages.find((language) => language === first);
}
