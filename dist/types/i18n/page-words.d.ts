/** The words that the pages of a clip site say for themselves, in English; a site may bring its own. */
export declare const pageWords: {
    readonly language: 'en';
    readonly unknown: 'There is no such clip';
    readonly unknownMore: 'The address may have been copied in part, or the clip may never have been here.';
    readonly removed: (date: string) => string;
    readonly private: 'This clip is not public';
    readonly warning: 'Warning';
    readonly correction: 'Correction';
    readonly correctionOf: (date: string) => string;
    readonly article: 'To the article';
    readonly transcript: 'Transcript';
    readonly clips: 'Clips';
    readonly length: 'Length';
};
/** What a site's own words provide; `language` is their BCP 47 tag. */
export type PageWords = {
    readonly [Key in keyof typeof pageWords]: (typeof pageWords)[Key] extends (...values: infer Values) => string ? (...values: Values) => string : string;
};
