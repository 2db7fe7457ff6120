/** Straight quotes that open: at the start, or after a space, a bracket or a dash. */
const opening = /(?<=^|[\s([{\u2013\u2014])["']+/g;

/**
 * A text with typographic quotes for straight ones: consumers that decode entities once more than they should
 * would end an attribute at a straight one.
 */
export function typographic(text: string): string {
  return text
    .replace(opening, (quotes) => quotes.replaceAll('"', '\u201c').replaceAll("'", '\u2018'))
    .replaceAll('"', '\u201d')
    .replaceAll("'", '\u2019');
}
