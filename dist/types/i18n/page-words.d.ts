/** English words of the pages of a clip site. A site may replace them. */
export declare const pageWords: {
    readonly language: 'en';
    readonly unknown: 'There is no such clip';
    readonly unknownMore: 'The address may have been copied in part, or the clip may never have been here.';
    readonly removed: (date: string) => string;
    readonly private: 'This clip is not public';
    readonly elsewhere: 'This clip can only be watched elsewhere.';
    readonly consent: 'Nothing of this clip is loaded before you agree. Without script, it can be watched on its page.';
    readonly warning: 'Warning';
    readonly correction: 'Correction';
    readonly correctionOf: (date: string) => string;
    readonly article: 'To the article';
    readonly transcript: 'Transcript';
    readonly clips: 'Clips';
};
/** The words that a site may provide; `language` is their BCP 47 tag. */
export type PageWords = {
    readonly [Key in keyof typeof pageWords]: (typeof pageWords)[Key] extends (...values: infer Values) => string ? (...values: Values) => string : string;
};
