import type { CheckContext } from './check-context.js';
import { isComment, rangeOf, type TreeNode } from './html-tree.js';
import { replaceRest } from './tell-rest.js';

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
  const [, name, json] = /^\s*wp:((?:core-)?embed(?:\/[\w-]+)?)\s+(\{.*\})\s*\/?\s*$/s.exec(node.data) ?? [];
  const found = name && context.builder.address(urlIn(json ?? ''));
  const end = siblings.findIndex(
    (sibling, index) => index > at && isComment(sibling) && sibling.data.trim() === `/wp:${name}`,
  );
  const closing = siblings[end];
  const [first, last] = [rangeOf(node), rangeOf(closing ?? node)];
  if (!found || found.own.kind === 'clips' || !first || !last) return undefined;
  const range = { start: first.start, end: last.end };
  context.found('iframe', found.own, range);
  replaceRest(
    context,
    'wordpress-embed-block',
    { own: found.own, range },
    `<!-- wp:html -->\n${context.builder.code(found.own)}\n<!-- /wp:html -->`,
  );
  return closing ? end : at;
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
