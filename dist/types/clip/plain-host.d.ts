/**
 * A host as DNS and RFC 3986 write it, as a pattern: labels of letters, digits and dashes, 253 characters at most, or
 * an IPv6 address in brackets. The URL Standard lets a host hold `;` `"` `$` `'` `{` `}` `,` `*` `(` `)` `&` `=` as
 * well, which are syntax in policies and server configurations.
 */
export declare const plainHost: string;
/** Whether the host of an http(s) address, as `URL.href` writes it, is a plain one. */
export declare function hasPlainHost(href: string): boolean;
