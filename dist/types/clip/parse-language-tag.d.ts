/**
 * A BCP 47 language tag, as it is given, with `-` for `_` (`pt_BR` is `pt-BR`); undefined for what is none. Whether its
 * subtags are registered is not checked.
 */
export declare function parseLanguageTag(text: string): string | undefined;
