/** Characters of a header's value: nginx takes 4,096 bytes for one parameter. */
export declare const longestValue = 4000;
/**
 * The value of a response header, for the configuration of a server. Throws a `TypeError` for characters that such
 * files read as syntax, for an address that is no origin with a plain host, and for a value that is too long.
 */
export declare function configValue(value: string): string;
