/** Bytes of a file, the first and the last one. */
export interface ByteRange {
    readonly first: number;
    readonly last: number;
}
/**
 * The bytes that a `Range` header asks for (RFC 9110, section 14): undefined for the whole file, which is also the
 * answer to several ranges and to what cannot be read; `'none'` where the file has none of them.
 */
export declare function parseRange(header: string | undefined, size: number): ByteRange | 'none' | undefined;
