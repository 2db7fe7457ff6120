import { type Language } from './languages.js';
/** The locale for a BCP 47 tag; undefined for English and for languages without a locale. */
export declare function languageOf(tag: string): Language | undefined;
