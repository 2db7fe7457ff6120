/**
 * A pattern for hosts of DNS and RFC 3986: labels of letters, digits and dashes, at most 253 characters, or an IPv6
 * address in brackets. The URL Standard also allows `;` `"` `$` `'` `{` `}` `,` `*` `(` `)` `&` `=`, which are
 * syntax in policies and server configurations.
 */
export const plainHost = String.raw`(?:(?![^/:]{254})[a-z\d-]+(?:\.[a-z\d-]+)*\.?|\[[\da-f:.]+\])`;

const address = new RegExp(String.raw`^https?://(?:[^/?#@]*@)?${plainHost}(?::\d+)?/`);

/** Returns whether the host of an http(s) address in the form of `URL.href` matches `plainHost`. */
export function hasPlainHost(href: string): boolean {
  return address.test(href);
}
