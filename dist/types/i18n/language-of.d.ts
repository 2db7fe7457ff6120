import { type Language } from './languages.js';
/** The language whose words a BCP 47 tag asks for; undefined for English, and where there are none. */
export declare function languageOf(tag: string): Language | undefined;
