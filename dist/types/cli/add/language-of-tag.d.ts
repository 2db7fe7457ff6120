/**
 * The BCP 47 tag of a language as media files name it, which is most often by ISO 639-2 (`ukr` is `uk`, `ger` and
 * `deu` are `de`); undefined for none, and for what says that the language is not known.
 */
export declare function languageOfTag(text?: string): string | undefined;
/** The name of a language in itself, such as `Українська`; the tag where it has none. */
export declare function ownName(tag: string): string;
/** Whether a well-formed tag is that of a language that has a name. */
export declare const isNamed: (tag: string) => boolean;
