/** Finds the entry in a language (BCP 47), else the first with the same primary subtag; undefined for no language. */
export declare function findLanguage<Entry extends {
    readonly language: string;
}>(entries: readonly Entry[], language?: string): Entry | undefined;
