import { type Words } from '../../i18n/en.js';
/** The words for an element, in the language of the nearest `lang`: English where there are no others, or not yet. */
export declare function wordsOf(element: Element): Words;
