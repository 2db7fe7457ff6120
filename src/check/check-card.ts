import type { CheckContext } from './check-context.js';
import { attributeOf, elementsIn, rangeOf, type TreeElement, textOf } from './html-tree.js';
import { replaceRest } from './tell-rest.js';

/** Classes of the cards that Ghost, Medium, Embedly, Iframely, Notion and Discourse make from an address. */
const cards =
  /(?:^|\s)(?:kg-bookmark-card|graf--mixtapeEmbed|mixtapeEmbed|embedly-card|iframely-(?:embed|link)|bookmark-source|onebox)(?:\s|$)/;

/** Reports a card that only links to a clip. Returns whether the element is such a card. */
export function checkCard(context: CheckContext, element: TreeElement): boolean {
  const range = rangeOf(element);
  if (!range || !cards.test(attributeOf(element, 'class') ?? '')) return false;
  const inner = [element, ...elementsIn(element)];
  if (inner.some(({ tagName }) => tagName === 'iframe')) return false;
  const addresses = inner.map((one) => attributeOf(one, 'href') ?? attributeOf(one, 'data-onebox-src') ?? '');
  const found = addresses.map((address) => context.builder.address(address)).find((one) => one);
  if (!found || found.own.kind === 'clips') return false;
  const heading = inner.find(
    (one) => /^h\d$/.test(one.tagName) || /\btitle\b/i.test(attributeOf(one, 'class') ?? ''),
  );
  const title = heading && textOf(heading).trim();
  context.found('iframe', found.own, range);
  const code = context.builder.code(found.own, title ? { title } : {});
  replaceRest(context, 'link-only', { own: found.own, range }, code);
  return true;
}
