import type { Language } from './languages.js';
/** Creates an `Intl.NumberFormat` for any tag. */
export declare const numberFormat: (tag: string, options?: Intl.NumberFormatOptions) => Intl.NumberFormat;
/** Creates an `Intl.DateTimeFormat` for any tag. */
export declare const dateTimeFormat: (tag: string, options?: Intl.DateTimeFormatOptions) => Intl.DateTimeFormat;
/** A language of our locales; every runtime accepts its tag. */
type Own = Language | 'fa-AF';
/** The number format within sentences of a locale. */
export declare const numbersOf: (tag: Own) => Intl.NumberFormat;
/** The plural rules of a locale. */
export declare const pluralsOf: (tag: Own) => Intl.PluralRules;
/**
 * The name of a language, written in that of `tag`, else in itself, else in English; with a capital, as in lists (CLDR,
 * `uiListOrMenu`). Its own tag where it has no name.
 */
export declare function languageName(language: string, tag: string): string;
/**
 * The nearest tag for which the runtime has data, by lookup (RFC 4647, section 3.4): `zh-yue-Hant` → `yue-Hant`, else
 * `zh`; `pt_BR` → `pt-BR`; `en` when there is none.
 */
export declare function knownTag(tag: string): string;
/** A tag as CLDR spells it (`ukr` and `UK` are `uk`, `iw` is `he`); as it is where this runtime cannot read it. */
export declare function canonicalTag(tag: string): string;
export {};
