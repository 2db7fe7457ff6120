/**
 * Percent-encodes the characters of an address that are syntax in Markdown or in a shortcode. The target stays the
 * same.
 */
export function plainAddress(address: string): string {
  const [origin = ''] = /^https?:\/\/[^/?#]*/i.exec(address) ?? [];
  const rest = address.slice(origin.length).toWellFormed();
  return origin + rest.replace(/[^\w./?#:@!$&+,=%~-]/gu, percentEncode);
}

/** Percent-encodes a character, also the five that `encodeURIComponent` leaves unchanged. */
const percentEncode = (character: string) =>
  encodeURIComponent(character).replace(
    /[!'()*]/,
    (plain) => `%${plain.charCodeAt(0).toString(16).toUpperCase()}`,
  );
