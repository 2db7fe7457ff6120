import type { CheckContext } from './check-context.js';
import { attributeOf, hasEnd, isElement, isText, type TreeElement, type TreeNode } from './html-tree.js';

/** Elements that show something without text. */
const shown =
  /^(?:amp-.*|audio|button|canvas|clip-player|embed|form|h[1-6]|hr|iframe.*|img|input|math|object|picture|script|select|svg|table|textarea|video)$/;

/**
 * Returns whether an element contains more than a code: text, pictures and other elements, besides links and frames
 * of clips. The source must also have its end, because without it the element contains what follows.
 */
export function showsMore(context: CheckContext, element: TreeElement): boolean {
  if (!hasEnd(element)) return true;
  const nodes: TreeNode[] = [...element.childNodes];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (isText(node) && /[^\s\u00a0]/.test(node.value)) return true;
    if (!isElement(node) || isOwn(context, node)) continue;
    if (shown.test(node.tagName) && !isLoaderPicture(node)) return true;
    nodes.push(...node.childNodes);
  }
  return false;
}

/** Returns whether an element is a link to a clip, or another element with the address of one. */
export function isOwn({ builder }: CheckContext, element: TreeElement): boolean {
  const address = ['href', 'src', 'data', 'url'].map((name) => attributeOf(element, name)).find(Boolean);
  return address !== undefined && hasEnd(element) && builder.address(address) !== undefined;
}

/** Returns whether a picture is the placeholder of an editor or of AMP. */
const isLoaderPicture = (element: TreeElement) =>
  /^(?:amp-)?img$/.test(element.tagName) &&
  (attributeOf(element, 'placeholder') !== undefined || /^data:/.test(attributeOf(element, 'src') ?? ''));
