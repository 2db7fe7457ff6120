import type { CheckContext } from './check-context.js';
import { elementsIn, isElement, isText, type TreeElement, type TreeNode } from './html-tree.js';

/** Elements that CMSs put around a part of a code. */
const wrappers = /^(?:p|div|figure|span|center)$/;

/** Returns whether a link, such as a caption, belongs to the frame of the same clip that follows it. */
export function isLinkOfFrame(context: CheckContext, link: TreeElement, id: string): boolean {
  let node: TreeElement = link;
  let next = nextOf(node);
  while (!next && node.parentNode && 'tagName' in node.parentNode && wrappers.test(node.parentNode.tagName)) {
    node = node.parentNode;
    next = nextOf(node);
  }
  if (!next || !isElement(next)) return false;
  const frame = [next, ...elementsIn(next)].find(({ tagName }) => tagName === 'iframe');
  const found = frame && context.builder.addressIn(frame.attrs.map(({ value }) => value).join('\n'));
  return found?.own.id === id;
}

/** Returns the next sibling of a node, skipping white space and empty paragraphs. */
function nextOf(node: TreeElement): TreeNode | undefined {
  const siblings = node.parentNode?.childNodes ?? [];
  const isEmpty = (one: TreeNode) =>
    isText(one)
      ? !/\S/.test(one.value)
      : !isElement(one) || /^br$/.test(one.tagName) || isEmptyParagraph(one);
  return siblings.slice(siblings.indexOf(node) + 1).find((one) => !isEmpty(one));
}

const isEmptyParagraph = ({ tagName, childNodes }: TreeElement) =>
  tagName === 'p' && childNodes.every((node) => isText(node) && !/[^\s\u00a0]/.test(node.value));
