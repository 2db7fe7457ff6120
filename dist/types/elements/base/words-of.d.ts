import type { Words, WordsLike } from '../../i18n/en.js';
/** The words for an element, in the language of the nearest `lang`: these in English where there are no others, or not yet. */
export declare function wordsOf<English extends Partial<Words>>(element: Element, english: English): WordsLike<English>;
