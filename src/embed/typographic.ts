/** Opening straight quotes: at the start, or after a space, a bracket or a dash. */
const opening = /(?<=^|[\s([{\u2013\u2014])["']+/g;

/**
 * Replaces straight quotes with typographic ones. Some consumers decode character references twice, and then a
 * straight quote would end the attribute.
 */
export function typographic(text: string): string {
  return text
    .replace(opening, (quotes) => quotes.replaceAll('"', '\u201c').replaceAll("'", '\u2018'))
    .replaceAll('"', '\u201d')
    .replaceAll("'", '\u2019');
}
