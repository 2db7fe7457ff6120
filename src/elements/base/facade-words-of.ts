import type { FacadeWords } from '../../i18n/en.js';
import { enFacade } from '../../i18n/en-facade.js';
import { otherWordsOf } from './other-words.js';

/** The words for what stands before a press, as `wordsOf()` gives them all. */
export function facadeWordsOf(element: Element): FacadeWords {
  return otherWordsOf(element) ?? enFacade;
}
