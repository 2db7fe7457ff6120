/** The tag of two letters of a language that is called by its name, in English or in itself. */
export declare function languageTagOf(name: string): string | undefined;
