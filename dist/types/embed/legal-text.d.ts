/** A text without what HTML has no place for. */
export declare const legalText: (text: string) => string;
