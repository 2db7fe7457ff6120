import { en, type Words } from '../../i18n/en.js';
import { otherWordsOf } from './other-words.js';

/** The words for an element, in the language of the nearest `lang`: English where there are no others, or not yet. */
export function wordsOf(element: Element): Words {
  return otherWordsOf(element) ?? en;
}
