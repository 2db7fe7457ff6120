/**
 * A text with typographic quotes for straight ones: consumers that decode entities once more than they should
 * would end an attribute at a straight one.
 */
export function typographic(text: string): string {
  return text
    .replace(/(^|[\s([{\u2013\u2014\u2018\u201c])'/g, '$1\u2018')
    .replace(/'/g, '\u2019')
    .replace(/(^|[\s([{\u2013\u2014\u2018\u201c])"/g, '$1\u201c')
    .replace(/"/g, '\u201d');
}
