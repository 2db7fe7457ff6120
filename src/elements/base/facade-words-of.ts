import type { FacadeWords } from '../../i18n/en.js';
import { enFacade } from '../../i18n/en-facade.js';
import { knownWords } from '../../i18n/locales.js';
import { nearestLanguage } from './nearest-language.js';

/** The words for what stands before a press, as `wordsOf()` gives them all. */
export function facadeWordsOf(element: Element): FacadeWords {
  return knownWords(nearestLanguage(element)) ?? enFacade;
}
