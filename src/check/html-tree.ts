import { type DefaultTreeAdapterTypes, type ParserError, parse, parseFragment } from 'parse5';

export type TreeNode = DefaultTreeAdapterTypes.ChildNode;
export type TreeElement = DefaultTreeAdapterTypes.Element;
export type TreeParent = DefaultTreeAdapterTypes.ParentNode;
export type TreeText = DefaultTreeAdapterTypes.TextNode;
export type TreeComment = DefaultTreeAdapterTypes.CommentNode;

/** A range in the source. `end` is exclusive; both are in UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A parsed text. */
export interface HtmlTree {
  readonly root: TreeParent;
  /** The text is a complete document, with `<html>` or a doctype. */
  readonly isDocument: boolean;
  /** The text ends inside a tag. */
  readonly endsInTag: boolean;
}

/** Parses a document or a fragment as browsers do. Offsets refer to the text. */
export function parseHtml(text: string): HtmlTree {
  let endsInTag = false;
  const onParseError = ({ code }: ParserError) => {
    if (code === 'eof-in-tag') endsInTag = true;
  };
  const options = { sourceCodeLocationInfo: true, onParseError };
  // A fragment must not become a document, because the parser would move its first comments and scripts into the
  // head.
  const isPart = !/<(?:!doctype|html|head|body)\b/i.test(text);
  const root = isPart ? parseFragment(text, options) : parse(text, options);
  if (endsInTag) endBeforeTag(root, text);
  forgetClones(root);
  const isDocument = root.childNodes.some(
    (node) => node.nodeName === '#documentType' || (node.nodeName === 'html' && node.sourceCodeLocation),
  );
  return { root, isDocument, endsInTag };
}

/**
 * Ends the last text node before an unfinished tag. The parser counts that tag as text, but `<` before a letter
 * always starts a tag.
 */
function endBeforeTag(root: TreeParent, text: string): void {
  for (const { childNodes } of [root, ...elementsIn(root)])
    for (const { sourceCodeLocation: place } of childNodes.filter(isText)) {
      if (place?.endOffset !== text.length) continue;
      const tag = text.slice(place.startOffset).search(/<\/?[a-z]/i);
      if (tag >= 0) place.endOffset = place.startOffset + tag;
    }
}

/**
 * Removes the source locations of clones. The parser repeats a formatting element or a link without an end tag in each
 * block that follows, and the clones have the start tag of the first.
 */
function forgetClones(root: TreeParent): void {
  const known = new Set<number>();
  for (const element of elementsIn(root)) {
    const start = element.sourceCodeLocation?.startOffset;
    if (start === undefined) continue;
    if (known.has(start)) element.sourceCodeLocation = null;
    known.add(start);
  }
}

export const isElement = (node: TreeNode): node is TreeElement => 'tagName' in node;
export const isText = (node: TreeNode): node is TreeText => node.nodeName === '#text';
export const isComment = (node: TreeNode): node is TreeComment => node.nodeName === '#comment';

/** Returns whether an element only formats text, so that nothing is left of it without its text. */
export const isFormat = ({ tagName }: TreeElement): boolean => formats.test(tagName);

const formats =
  /^(?:a|abbr|b|bdi|bdo|big|br|cite|del|em|font|i|ins|label|mark|q|s|small|span|strike|strong|sub|sup|tt|u|wbr|o:p)$/;

/** Returns the value of an attribute, or undefined. */
export const attributeOf = (element: TreeElement, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** Returns all descendant elements in text order, or the first `most` of them. */
export function elementsIn(parent: TreeParent, most = Number.POSITIVE_INFINITY): TreeElement[] {
  const found: TreeElement[] = [];
  const stack: TreeNode[] = parent.childNodes.toReversed();
  for (let node = stack.pop(); node && found.length < most; node = stack.pop()) {
    if (!isElement(node)) continue;
    found.push(node);
    stack.push(...node.childNodes.toReversed());
  }
  return found;
}

/**
 * Returns the source range of a node with its end tag, or undefined for an element that the parser has inserted.
 */
export function rangeOf(node: TreeNode): Range | undefined {
  const location = node.sourceCodeLocation;
  if (!location) return undefined;
  const { startOffset: start, endOffset: end } = location;
  // An element without an end tag ends where the parser closes it. For void and raw text elements the range is the
  // start tag.
  return { start, end: Math.max(start, end) };
}

/** Returns whether the source has the end of an element: its end tag, or a start tag that needs none. */
export const hasEnd = ({ tagName, sourceCodeLocation: place }: TreeElement): boolean =>
  place != null && (place.endTag !== undefined || voids.test(tagName));

const voids = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;

/** Returns the source range of a start tag. */
export function startTagOf(element: TreeElement): Range | undefined {
  const tag = element.sourceCodeLocation?.startTag ?? element.sourceCodeLocation;
  return tag ? { start: tag.startOffset, end: tag.endOffset } : undefined;
}

/** Returns the text content of an element. */
export function textOf(element: TreeElement): string {
  const texts: string[] = [];
  const stack: TreeNode[] = element.childNodes.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isText(node)) texts.push(node.value);
    else if (isElement(node)) stack.push(...node.childNodes.toReversed());
  }
  return texts.join('');
}

/**
 * Returns whether a frame lacks its end tag. It then contains the text up to the end tag of another frame, or up to
 * the end.
 */
export function isSwallowing(frame: TreeElement): boolean {
  const location = frame.sourceCodeLocation;
  if (!location || !/^iframe/.test(frame.tagName)) return false;
  return !location.endTag || /<iframe[\s>]/i.test(textOf(frame));
}
