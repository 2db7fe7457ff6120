import { startTagOf, type TreeElement } from './html-tree.js';

/** Characters that names of attributes and elements never contain. */
const odd = /[\u00a0\u2000-\u200f\u2018-\u201f\u2032-\u2036\ufeff\u00ab\u00bb"\\<]/;

/** Returns whether a tag has a name that no element and no attribute has. */
export const hasOddName = ({ tagName, attrs }: TreeElement): boolean =>
  odd.test(tagName) || attrs.some(({ name }) => odd.test(name));

/**
 * Returns where a start tag that is cut off ends, as an offset in it, or -1. The tags that follow are inside it: in a
 * value that ends at the first quote of another tag, in a value without quotes, or in odd names. Other values may
 * contain `<`.
 */
export function cutOfTag(element: TreeElement, text: string): number {
  const tag = startTagOf(element);
  if (!tag) return -1;
  const source = text.slice(tag.start, tag.end);
  const at = source.search(/(?!^)<\/?[a-z]/i);
  if (at < 0 || hasOddName(element)) return at;
  const isCut = element.attrs.some(({ name, value }) => {
    const place = element.sourceCodeLocation?.attrs?.[name];
    const isQuoted = place && /["']$/.test(text.slice(place.startOffset, place.endOffset));
    return /<\/?[a-z]/i.test(value) && (/=\s*$/.test(value) || !isQuoted);
  });
  return isCut ? at : -1;
}
