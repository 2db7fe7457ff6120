import type { Language } from './languages.js';
/** What a reader is asked before a clip is loaded. */
export interface ConsentWords {
    /** Why it is asked. */
    readonly why: string;
    /** The button that agrees. */
    readonly agree: string;
}
export declare const enConsent: ConsentWords;
/**
 * The same in the other languages. All are in one file, with what draws the question: it may not fetch words before the
 * reader has agreed. No native speaker has reviewed them yet.
 */
export declare const consentWords: Readonly<Record<Language, ConsentWords>>;
