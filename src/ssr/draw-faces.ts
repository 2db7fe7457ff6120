import {
  attributeOf,
  elementsIn,
  isElement,
  parseHtml,
  rangeOf,
  startTagOf,
  type TreeElement,
  textOf,
} from '../check/html-tree.js';
import type { Clip } from '../clip/clip.js';
import type { ClipProblem } from '../clip/clip-error.js';
import { closedReason } from '../clip/closed-reason.js';
import { parseClip } from '../clip/parse-clip.js';
import { parseJsonLd } from '../clip/parse-json-ld.js';
import { resolveAddress } from '../clip/resolve-address.js';
import { faceOf } from './face-of.js';

/**
 * Writes the face of each `<clip-player>` into the HTML of a page, as declarative shadow DOM: poster, title and length,
 * which are visible before any script runs. The clip is that of the JSON-LD child of the element, else of its attributes
 * and the link in it. An existing face is replaced. A clip that cannot be played here gets no face: its link stays. An
 * element that contains a `<video>` or `<audio>` is not changed, because the browser's own player is more useful than a
 * picture.
 *
 * @param page HTML of a page or of a part of it.
 * @param address The page's address, the base of relative addresses.
 * @param report Called with each part that cannot be read; the element then gets the face of its attributes.
 */
export function drawFaces(
  page: string,
  address: string,
  report: (problem: ClipProblem) => void = () => undefined,
): string {
  const elements = elementsIn(parseHtml(page).root);
  const base = baseOf(elements, address);
  const pieces: string[] = [];
  let at = 0;
  for (const element of elements) {
    const tag = startTagOf(element);
    if (element.tagName !== 'clip-player' || !tag || hasMedia(element)) continue;
    const before = childrenOf(element).find((child) => attributeOf(child, 'shadowrootmode') !== undefined);
    const old = before && rangeOf(before);
    const clip = clipIn(element, base, report);
    pieces.push(page.slice(at, tag.end), closedReason(clip) ? '' : faceOf(attributesOf(element, base), clip));
    if (old) pieces.push(page.slice(tag.end, old.start));
    at = old?.end ?? tag.end;
  }
  return pieces.join('') + page.slice(at);
}

const childrenOf = (element: TreeElement) => element.childNodes.filter(isElement);
const hasMedia = (element: TreeElement) =>
  elementsIn(element).some(({ tagName }) => tagName === 'video' || tagName === 'audio');

/** Returns the base URL: the first `<base>` with an address counts (HTML, "The base element"). */
function baseOf(elements: readonly TreeElement[], address: string): string {
  const base = elements.find(
    ({ tagName, attrs }) => tagName === 'base' && attrs.some(({ name }) => name === 'href'),
  );
  return (base && resolveAddress(attributeOf(base, 'href') ?? '', address)) || address;
}

/**
 * Returns the attributes, with the text of the link as the title and its address as the page: a server shows the element
 * no children.
 */
function attributesOf(element: TreeElement, base: string): ReadonlyMap<string, string> {
  const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
  const link = childrenOf(element).find(
    ({ tagName, attrs }) => tagName === 'a' && attrs.some(({ name }) => name === 'href'),
  );
  if (!link || jsonIn(element).length) return attributes;
  const given = {
    'clip-title': textOf(link).trim(),
    'page-url': resolveAddress(attributeOf(link, 'href') ?? '', base),
  };
  for (const [name, value] of Object.entries(given))
    if (value && !attributes.get(name)) attributes.set(name, value);
  return attributes;
}

/** Returns the clip of the JSON-LD children. Attributes take precedence. */
function clipIn(
  element: TreeElement,
  base: string,
  report: (problem: ClipProblem) => void,
): Clip | undefined {
  const scripts = jsonIn(element);
  if (!scripts.length || attributeOf(element, 'src') || attributeOf(element, 'clip-src')) return undefined;
  try {
    const documents = scripts.map((script) => parseJsonLd(textOf(script)));
    return parseClip(documents.length === 1 ? documents[0] : documents, base, report);
  } catch (error) {
    report({ path: '', message: String(error) });
    return undefined;
  }
}

const jsonIn = (element: TreeElement) =>
  childrenOf(element).filter(
    (child) =>
      child.tagName === 'script' &&
      attributeOf(child, 'type')?.trim().toLowerCase() === 'application/ld+json',
  );
