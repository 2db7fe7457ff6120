import type { CheckContext } from './check-context.js';
import {
  attributeOf,
  elementsIn,
  hasEnd,
  isElement,
  isText,
  type Range,
  rangeOf,
  type TreeElement,
  textOf,
} from './html-tree.js';
import { isOwn, showsMore } from './shows-more.js';
import { replaceRest, tellRest } from './tell-rest.js';

/** Classes of the cards that Ghost, Medium, Embedly, Iframely, Notion and Discourse make from an address. */
const cards =
  /(?:^|\s)(?:kg-bookmark-card|graf--mixtapeEmbed|mixtapeEmbed|embedly-card|iframely-(?:embed|link)|bookmark-source|onebox)(?:\s|$)/;

/** The most elements of a card. */
const mostElements = 200;

/** Classes of cards with a description outside their link. */
const described = /(?:^|\s)(?:embedly-card|iframely-(?:embed|link)|onebox)(?:\s|$)/;

/** Reports a card that only links to a clip. Returns whether the element is such a card. */
export function checkCard(context: CheckContext, element: TreeElement): boolean {
  const range = rangeOf(element);
  if (!range || !cards.test(attributeOf(element, 'class') ?? '')) return false;
  const inner = [element, ...elementsIn(element, mostElements)];
  if (inner.length > mostElements) return false;
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
  const rest = { own: found.own, range };
  const place = replaceablePart(context, element);
  if (!place) tellRest(context, ['link-only'], rest, { code });
  else replaceRest(context, 'link-only', { ...rest, range: place }, code);
  return true;
}

/**
 * Returns the part of a card that a code replaces: the card, or its link beside a caption. Undefined where the card
 * contains more than a link, a title, a description and pictures, because it has lost its end tag.
 */
function replaceablePart(context: CheckContext, card: TreeElement): Range | undefined {
  if (!hasEnd(card)) return undefined;
  const shown = card.childNodes.filter((node) => isElement(node) || (isText(node) && /\S/.test(node.value)));
  const [link, caption, ...more] = shown;
  if (caption && more.length === 0 && isElement(caption) && caption.tagName === 'figcaption')
    return link && isElement(link) && isOwn(context, link) ? rangeOf(link) : undefined;
  if (!showsMore(context, card)) return rangeOf(card);
  if (!described.test(attributeOf(card, 'class') ?? '')) return undefined;
  const inner = elementsIn(card).filter(
    (one) => !/^(?:article|header|div|span|img|svg|path|br)$/.test(one.tagName),
  );
  const count = (names: RegExp) => inner.filter(({ tagName }) => names.test(tagName)).length;
  const links = inner.filter(({ tagName }) => tagName === 'a');
  const isKnown = inner.every(({ tagName }) =>
    /^(?:a|p|h[1-6]|strong|em|b|i|cite|footer|time)$/.test(tagName),
  );
  const isCard = isKnown && links.every((one) => isOwn(context, one));
  return isCard && count(/^h[1-6]$/) < 2 && count(/^p$/) < 2 ? rangeOf(card) : undefined;
}
