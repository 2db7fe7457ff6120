import type { FacadeWords } from '../../i18n/en.js';
/** The words for what stands before a press, as `wordsOf()` gives them all. */
export declare function facadeWordsOf(element: Element): FacadeWords;
