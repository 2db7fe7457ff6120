/** An address in which nothing is left that Markdown or a shortcode would take for itself; it leads to the same. */
export function plainAddress(address: string): string {
  const [origin = ''] = /^https?:\/\/[^/?#]*/i.exec(address) ?? [];
  const rest = address.slice(origin.length).toWellFormed();
  return origin + rest.replace(/[^\w./?#:@!$&+,=%~-]/gu, percentEncode);
}

/** `encodeURIComponent` leaves these five alone, and Markdown does not. */
const percentEncode = (character: string) =>
  encodeURIComponent(character).replace(
    /[!'()*]/,
    (plain) => `%${plain.charCodeAt(0).toString(16).toUpperCase()}`,
  );
