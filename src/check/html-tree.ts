import { type DefaultTreeAdapterTypes, type ParserError, parse, parseFragment } from 'parse5';

export type TreeNode = DefaultTreeAdapterTypes.ChildNode;
export type TreeElement = DefaultTreeAdapterTypes.Element;
export type TreeParent = DefaultTreeAdapterTypes.ParentNode;
export type TreeText = DefaultTreeAdapterTypes.TextNode;
export type TreeComment = DefaultTreeAdapterTypes.CommentNode;

/** A part of the source: from `start` to before `end`, in UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A parsed text. */
export interface HtmlTree {
  readonly root: TreeParent;
  /** The text is a whole document, with `<html>` or a doctype. */
  readonly isDocument: boolean;
  /** A tag is not finished at the end of the text. */
  readonly endsInTag: boolean;
}

/** Parses a whole document or a part of one, as browsers do. Offsets are those of the text. */
export function parseHtml(text: string): HtmlTree {
  let endsInTag = false;
  const onParseError = ({ code }: ParserError) => {
    if (code === 'eof-in-tag') endsInTag = true;
  };
  const options = { sourceCodeLocationInfo: true, onParseError };
  // A part of a document has no head, into which the parser would move its first comments and scripts.
  const isPart = !/<(?:!doctype|html|head|body)\b/i.test(text);
  const root = isPart ? parseFragment(text, options) : parse(text, options);
  if (endsInTag) endBeforeTag(root, text);
  const isDocument = root.childNodes.some(
    (node) => node.nodeName === '#documentType' || (node.nodeName === 'html' && node.sourceCodeLocation),
  );
  return { root, isDocument, endsInTag };
}

/** The parser counts a tag that is not finished to the text before it. In text, `<` before a letter always begins a tag. */
function endBeforeTag(root: TreeParent, text: string): void {
  for (const { childNodes } of [root, ...elementsIn(root)])
    for (const { sourceCodeLocation: place } of childNodes.filter(isText)) {
      if (place?.endOffset !== text.length) continue;
      const tag = text.slice(place.startOffset).search(/<\/?[a-z]/i);
      if (tag >= 0) place.endOffset = place.startOffset + tag;
    }
}

export const isElement = (node: TreeNode): node is TreeElement => 'tagName' in node;
export const isText = (node: TreeNode): node is TreeText => node.nodeName === '#text';
export const isComment = (node: TreeNode): node is TreeComment => node.nodeName === '#comment';

/** The value of an attribute; undefined without it. */
export const attributeOf = (element: TreeElement, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** All elements below a node, in the order of the text. */
export function elementsIn(parent: TreeParent): TreeElement[] {
  const found: TreeElement[] = [];
  const stack: TreeNode[] = parent.childNodes.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue;
    found.push(node);
    stack.push(...node.childNodes.toReversed());
  }
  return found;
}

/** Where a node is in the source, with its end tag; undefined for elements that the parser has added. */
export function rangeOf(node: TreeNode): Range | undefined {
  const location = node.sourceCodeLocation;
  if (!location) return undefined;
  const { startOffset: start, endOffset: end } = location;
  // An element without an end tag ends where the parser closes it. Only its own tag counts for void and raw elements.
  return { start, end: Math.max(start, end) };
}

/** Where the start tag of an element is in the source. */
export function startTagOf(element: TreeElement): Range | undefined {
  const tag = element.sourceCodeLocation?.startTag ?? element.sourceCodeLocation;
  return tag ? { start: tag.startOffset, end: tag.endOffset } : undefined;
}

/** The text of an element. */
export function textOf(element: TreeElement): string {
  const texts: string[] = [];
  const stack: TreeNode[] = element.childNodes.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isText(node)) texts.push(node.value);
    else if (isElement(node)) stack.push(...node.childNodes.toReversed());
  }
  return texts.join('');
}

/** Whether a frame has no end tag of its own, so that all up to the end tag of another one, or the end, is inside it. */
export function isSwallowing(frame: TreeElement): boolean {
  const location = frame.sourceCodeLocation;
  if (!location || !/^iframe/.test(frame.tagName)) return false;
  return !location.endTag || /<iframe[\s>]/i.test(textOf(frame));
}
