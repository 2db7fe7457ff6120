import { en, type Words } from '../../i18n/en.js';
import { knownWords } from '../../i18n/locales.js';
import { nearestLanguage } from './nearest-language.js';

/** The words for an element: those of the nearest `lang` where they are known, else English. */
export function wordsOf(element: Element): Words {
  return knownWords(nearestLanguage(element)) ?? en;
}
