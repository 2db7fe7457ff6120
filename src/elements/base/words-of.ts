import type { Words, WordsLike } from '../../i18n/en.js';
import { otherWordsOf } from './other-words.js';

/**
 * Returns the words for an element in the language of the nearest `lang`. Returns `english` for other languages, and
 * until the words are loaded.
 */
export function wordsOf<English extends Partial<Words>>(
  element: Element,
  english: English,
): WordsLike<English> {
  return (otherWordsOf(element) as WordsLike<English> | undefined) ?? (english as WordsLike<English>);
}
