import { type Language, languages } from './languages.js';

/** Tags under which one of the languages is known as well: Dari is Persian as it is written in Afghanistan. */
const others: ReadonlyMap<string | undefined, Language> = new Map([
  ['fa-af', 'prs'],
  ['mo', 'ro'],
]);

/** The language whose words a BCP 47 tag asks for; undefined for English, and where there are none. */
export function languageOf(tag: string): Language | undefined {
  const whole = tag.trim().toLowerCase().replaceAll('_', '-');
  const [first] = whole.split('-', 1);
  return others.get(whole) ?? others.get(first) ?? languages.find((language) => language === first);
}
