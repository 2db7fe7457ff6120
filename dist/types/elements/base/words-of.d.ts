import { type Words } from '../../i18n/words.js';
/** The words for an element: those of the nearest `lang`, looked up through shadow roots. */
export declare function wordsOf(element: Element): Words;
