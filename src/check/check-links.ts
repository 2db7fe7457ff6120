import type { CheckContext } from './check-context.js';
import type { CleanAddress } from './clean-address.js';
import { editAttributes } from './edit-attributes.js';
import type { Edit } from './finding.js';
import type { FindingId } from './finding-kinds.js';
import type { FlatText } from './flat-text.js';
import {
  attributeOf,
  elementsIn,
  hasEnd,
  isElement,
  type Range,
  rangeOf,
  startTagOf,
  type TreeElement,
  type TreeNode,
  textOf,
} from './html-tree.js';
import { isLinkOfFrame } from './is-link-of-frame.js';
import { tellRest } from './tell-rest.js';

/** Kinds of damage that also break a link: it loses its excerpt or its target. */
const linkHarms: readonly FindingId[] = [
  'doubly-escaped',
  'percent-encoded',
  'odd-characters',
  'curly-quotes',
  'foreign-escapes',
  'redirected-address',
  'local-address',
  'invalid-option',
  'broken-address',
  'cut-off',
];

/** Tags of codes that a filter has emptied and escaped. */
const remnants =
  /<\/?(?:script|clip-player|amp-video-iframe|iframe|div|blockquote|img|table|tbody|tr|td|span)\b[^<>]*>/gi;

const hasRemnants = ({ text }: FlatText): boolean => text.search(remnants) >= 0;

/** Elements in which a single link is the rest of a code. In other elements, links are navigation. */
const leftovers = /^(?:p|blockquote|figure|center)$/;
/** Reports the damaged address of a link to a clip. */
export function checkLinkAddress(context: CheckContext, link: TreeElement): void {
  const found = ownAddress(context, link);
  const range = startTagOf(link);
  if (!found || !range) return;
  const edits = editAttributes(link, { href: found.address }, context.text);
  for (const harm of found.harms.filter((id) => linkHarms.includes(id)))
    context.tell(harm, range, { code: found.address, edits });
}

function ownAddress(context: CheckContext, link: TreeElement): CleanAddress | undefined {
  const found = context.builder.address(attributeOf(link, 'href') ?? '');
  return found && found.own.kind !== 'clips' && rangeOf(link) ? found : undefined;
}

/** Returns the links to clips in a line of text. */
export function linksIn(context: CheckContext, nodes: readonly TreeNode[]): TreeElement[] {
  const elements = nodes.filter(isElement).flatMap((node) => [node, ...elementsIn(node)]);
  return elements.filter((element) => element.tagName === 'a' && ownAddress(context, element));
}

/** Reports a single link that is the rest of a code. Returns whether there is one. */
export function checkLinkAlone(
  context: CheckContext,
  flat: FlatText,
  holder: TreeElement | undefined,
  links: readonly TreeElement[],
): boolean {
  const [link] = links;
  const found = link && ownAddress(context, link);
  if (!found || links.length > 1 || !isLeftover(context, flat, link, holder)) return false;
  if (isLinkOfFrame(context, link, found.own.id)) return false;
  const isRaw = hasRemnants(flat);
  const range = isRaw ? flat.replaceableRange(0, flat.text.length) : wholeRange(flat, link);
  if (!range) return false;
  const text = textOf(link).replace(remnants, '').trim();
  const image = elementsIn(link).find(({ tagName }) => tagName === 'img');
  const title = (text || (image && attributeOf(image, 'alt')) || '').replace(/^\u25b6\ufe0e?\s*/, '');
  const isAddress = context.builder.addressIn(text) !== undefined;
  const isMarkdown = image ? !text : /^\u25b6/.test(text);
  const poster = image && attributeOf(image, 'src');
  const part = { ...(title && !isAddress && { title }), ...(poster && { poster }) };
  context.found(isMarkdown ? 'markdown' : 'iframe', found.own, range);
  const alone = isAddress ? 'address-as-text' : isMarkdown ? 'rendered-markdown' : 'link-only';
  const code = context.builder.code(found.own, part);
  const { start, end } = (!isRaw && quoteAround(holder)) || range;
  // A link without an end tag contains text that follows the code.
  const isWhole = [link, ...ancestorsIn(flat, link)].every(hasEnd);
  const edits = isWhole
    ? [{ offset: start, length: end - start, text: code }, ...restBehind(context, holder)]
    : [];
  tellRest(context, [isRaw ? 'shown-as-text' : alone], { own: found.own, range }, { code, edits });
  return true;
}

/** Tags that a filter has emptied and escaped after the quote or placeholder of a code. */
const emptied =
  /^\s*(?:(?:&lt;|<)div(?:&gt;|>)\s*)?&lt;(script|iframe)\b[^<>&]*&gt;\s*&lt;\/\1&gt;(?:\s*(?:&lt;|<)\/div(?:&gt;|>))?/i;

/** Returns edits that remove the rest of a code after the element with its link. */
function restBehind({ text }: CheckContext, holder: TreeElement | undefined): Edit[] {
  const end = holder?.sourceCodeLocation?.endTag?.endOffset;
  if (end === undefined || !/^(?:div|blockquote)$/.test(holder?.tagName ?? '')) return [];
  const [rest] = emptied.exec(text.slice(end, end + 500)) ?? [];
  return rest ? [{ offset: end, length: rest.length, text: '' }] : [];
}

/**
 * Returns the quote of a WordPress code that contains a link only, because the new code must not be inside a quote.
 * Our quotes have no attributes.
 */
function quoteAround(holder: TreeElement | undefined): Range | undefined {
  if (!holder) return undefined;
  const parent = holder.tagName === 'p' ? holder.parentNode : holder;
  if (!parent || !('tagName' in parent) || parent.tagName !== 'blockquote' || parent.attrs.length > 0)
    return undefined;
  const isAlone =
    parent === holder ||
    (parent.childNodes.every((node) => node === holder || !isElement(node)) &&
      textOf(parent).trim() === textOf(holder).trim());
  return isAlone && parent.sourceCodeLocation?.endTag ? rangeOf(parent) : undefined;
}

/** Returns whether a link is the only content of an element that codes leave behind. */
function isLeftover(
  context: CheckContext,
  flat: FlatText,
  link: TreeElement,
  holder: TreeElement | undefined,
): boolean {
  if (
    flat.text.replace(remnants, '').trim() !== textOf(link).replace(remnants, '').replace(/\s/g, ' ').trim()
  )
    return false;
  const inLink = elementsIn(link);
  const around = ancestorsIn(flat, link);
  const others = flat.nodes.filter(isElement).flatMap((node) => [node, ...elementsIn(node)]);
  if (others.some((one) => one !== link && !inLink.includes(one) && !around.includes(one) && !isEmpty(one)))
    return false;
  if (hasRemnants(flat)) return true;
  if (isPartOfNavigation(link)) return false;
  if (!holder) return !context.tree.isDocument && !context.markdown;
  const isBare =
    holder.tagName === 'div' && !holder.attrs.some(({ name }) => name === 'class' || name === 'id');
  const isAlone = holder.childNodes.every((node) => !isElement(node) || flat.nodes.includes(node));
  const isAddress = context.builder.addressIn(textOf(link)) !== undefined;
  return isAlone && (isAddress || isBare || leftovers.test(holder.tagName));
}

/** A line break, or an element that shows nothing, such as the `<o:p>` of Outlook. */
const isEmpty = (element: TreeElement) =>
  element.tagName === 'br' ||
  (!textOf(element).trim() && [element, ...elementsIn(element)].every(({ tagName }) => empty.test(tagName)));
const empty = /^(?:b|br|em|font|i|o:p|span|strong|u)$/;

/** Returns the elements of a line that contain a link. */
function ancestorsIn({ nodes }: FlatText, link: TreeElement): TreeElement[] {
  const found: TreeElement[] = [];
  for (let node = link; !nodes.includes(node); found.push(node)) {
    if (!node.parentNode || !('tagName' in node.parentNode)) break;
    node = node.parentNode;
  }
  return found;
}

function isPartOfNavigation(link: TreeElement): boolean {
  for (let node = link.parentNode; node && 'tagName' in node; node = node.parentNode) {
    if (/^(?:nav|header|footer|aside|li|h[1-6]|button|figcaption|td|th|dd|dt|menu)$/.test(node.tagName))
      return true;
  }
  return false;
}

/** Returns the range of the outermost node in the line that contains the link. */
function wholeRange(flat: FlatText, link: TreeElement): Range | undefined {
  const outermost = flat.nodes.find(
    (node: TreeNode) => node === link || (isElement(node) && elementsIn(node).includes(link)),
  );
  return outermost && rangeOf(outermost);
}
