/** Percent-encodes characters of an address that have a meaning in Markdown or in a shortcode; the target is the same. */
export function plainAddress(address: string): string {
  const [origin = ''] = /^https?:\/\/[^/?#]*/i.exec(address) ?? [];
  const rest = address.slice(origin.length).toWellFormed();
  return origin + rest.replace(/[^\w./?#:@!$&+,=%~-]/gu, percentEncode);
}

/** `encodeURIComponent` leaves these five characters as they are, but Markdown or a shortcode may not. */
const percentEncode = (character: string) =>
  encodeURIComponent(character).replace(
    /[!'()*]/,
    (plain) => `%${plain.charCodeAt(0).toString(16).toUpperCase()}`,
  );
