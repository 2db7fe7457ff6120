const quotes = '\u00ab\u00bb\u201c-\u201f\u2033';
/** An attribute with its value. A value whose quote does not end is cut off at the end of its line. */
const attribute = new RegExp(
  `[\\s\\u00a0\\\\/]+(?:[\\w:-]+\\s*=\\s*(?:\\\\?"[^"]*"|'[^']*'|[${quotes}][^${quotes}]*[${quotes}]|["'](?:https?:)?\\/\\/[^\\s"'<>]*|["'${quotes}][^\\r\\n>]*|[^\\s"'<>]+)|(?:allow[a-z]*|async|auto[a-z]*|controls|loop|muted|sandbox|defer)(?![\\w=]))`,
  'iy',
);

/**
 * Returns the length of a tag that is cut off: up to its last attribute. Words behind it are not of the tag, although
 * the parser takes them for attributes without a value.
 */
export function endOfAttributes(tag: string): number {
  let end = /^\\?<\s*[^\s\u00a0>]*/.exec(tag)?.[0].length ?? 0;
  for (attribute.lastIndex = end; attribute.test(tag); end = attribute.lastIndex);
  if (tag[end] === '>') return end + 1;
  const rest = tag.slice(end);
  // A part of a name is of the tag; so are quotes and spaces that belong to nothing.
  const [part = ''] = /^[\s\u00a0]*(?:[a-z-]+\s*=["']?)?[\s\u00a0"'/>\\]*$/i.exec(rest) ?? [];
  return end + part.trimEnd().length;
}
