import type { CheckContext } from './check-context.js';
import {
  elementsIn,
  hasEnd,
  isComment,
  isElement,
  isText,
  type Range,
  rangeOf,
  type TreeElement,
  type TreeNode,
} from './html-tree.js';
import { isOwn } from './shows-more.js';
import { tellRest } from './tell-rest.js';

/**
 * Checks a block of the WordPress editor that embeds an address: `<!-- wp:embed {"url":"…"} -->` up to its end.
 * Returns the index of the last sibling of the block, or undefined for other nodes.
 */
export function checkBlock(
  context: CheckContext,
  siblings: readonly TreeNode[],
  at: number,
): number | undefined {
  const node = siblings[at];
  if (!node || !isComment(node)) return undefined;
  const [, name, json, slash] =
    /^\s*wp:((?:core-)?embed(?:\/[\w-]+)?)\s+(\{.*\})\s*(\/?)\s*$/s.exec(node.data) ?? [];
  const found = name && context.builder.address(urlIn(json ?? ''));
  const first = rangeOf(node);
  if (!found || found.own.kind === 'clips' || !first) return undefined;
  const end = slash ? at : endOf(siblings, at, name);
  const last = rangeOf(siblings[end ?? at] ?? node) ?? first;
  const range = { start: first.start, end: last.end };
  const code = context.builder.code(found.own);
  const block = `<!-- wp:html -->\n${code}\n<!-- /wp:html -->`;
  context.found('iframe', found.own, range);
  const edits = end === undefined ? [] : editsOf(context, siblings.slice(at, end + 1), block, code);
  tellRest(context, ['wordpress-embed-block'], { own: found.own, range }, { code: block, edits });
  return end ?? at;
}

/** Returns the index of the end of a block. Undefined where another block starts before it. */
function endOf(siblings: readonly TreeNode[], at: number, name: string): number | undefined {
  const next = siblings.findIndex(
    (node, index) => index > at && isComment(node) && /^\s*\/?wp:/.test(node.data),
  );
  const node = siblings[next];
  return node && isComment(node) && node.data.trim() === `/wp:${name}` ? next : undefined;
}

/**
 * Returns the edits of a block. A figure keeps its classes and its caption; the code replaces the address. Without a
 * figure the block contains the address alone. None for a block with other content.
 */
function editsOf(
  context: CheckContext,
  nodes: readonly TreeNode[],
  block: string,
  code: string,
): { offset: number; length: number; text: string }[] {
  const replaced = (range: Range | undefined, text: string) =>
    range ? [{ offset: range.start, length: range.end - range.start, text }] : [];
  const [opening, closing] = [nodes[0], nodes.at(-1)].map((node) => node && rangeOf(node));
  const inner = nodes.slice(1, -1).filter((node) => !isText(node) || /\S/.test(node.value));
  const [figure] = inner;
  if (!opening || !closing) return [];
  if (!figure || (inner.length === 1 && isText(figure) && isAddress(context, figure.value)))
    return replaced({ start: opening.start, end: closing.end }, block);
  if (inner.length > 1 || !isElement(figure) || !hasEnd(figure)) return [];
  const place = addressPlace(context, figure);
  if (!place) return [];
  return [
    ...replaced(opening, '<!-- wp:html -->'),
    ...replaced(place, code),
    ...replaced(closing, '<!-- /wp:html -->'),
  ];
}

const isAddress = (context: CheckContext, text: string) => context.builder.address(text.trim()) !== undefined;

/** Returns the place of the address in the figure of a block, or of its link. */
function addressPlace(context: CheckContext, figure: TreeElement): Range | undefined {
  const parents = [figure, ...elementsIn(figure).filter(({ tagName }) => tagName === 'div')];
  const nodes = parents.flatMap((parent) => parent.childNodes);
  const found = nodes.filter((node) =>
    isText(node) ? isAddress(context, node.value) : isElement(node) && isOwn(context, node),
  );
  const [node] = found;
  const range = found.length === 1 && node ? rangeOf(node) : undefined;
  if (!range) return undefined;
  const source = context.text.slice(range.start, range.end);
  const start = range.start + source.length - source.trimStart().length;
  return { start, end: start + source.trim().length };
}

/** Returns the address in the attributes of a block, or an empty text. */
function urlIn(json: string): string {
  try {
    const { url } = JSON.parse(json);
    return typeof url === 'string' ? url : '';
  } catch (error) {
    // A CMS may have damaged the JSON. A pattern then finds the address.
    if (error instanceof SyntaxError) return /"url":"([^"]*)"/.exec(json)?.[1] ?? '';
    throw error;
  }
}
