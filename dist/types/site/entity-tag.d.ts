/** An `ETag` for some bytes: the same for the same bytes, whichever machine answers. */
export declare function entityTag(bytes: Uint8Array<ArrayBuffer>): Promise<string>;
/** Whether an `If-None-Match` names a tag; compared weakly, as RFC 9110, section 13.1.2, wants it. */
export declare function namesTag(header: string | null, tag: string): boolean;
