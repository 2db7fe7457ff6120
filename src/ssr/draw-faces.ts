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
import { parseClip } from '../clip/parse-clip.js';
import { parseJsonLd } from '../clip/parse-json-ld.js';
import { resolveAddress } from '../clip/resolve-address.js';
import { faceOf } from './face-of.js';

/**
 * Draws the face of each `<clip-player>` into the HTML of a page, as declarative shadow DOM: poster, title and length stand
 * there before any script. What a clip is comes from the JSON-LD child of its element, else from the attributes and the link
 * in it. A face that is there already is drawn anew. An element with a `<video>` or `<audio>` inside stays as it is, because
 * the browser's own player is better than a picture.
 *
 * @param page HTML of a page or of a part of it.
 * @param address The page's address, against which relative addresses resolve.
 * @param report Is told what cannot be read; the element then has the face of its attributes.
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
    pieces.push(page.slice(at, tag.end), faceOf(attributesOf(element), clipIn(element, base, report)));
    if (old) pieces.push(page.slice(tag.end, old.start));
    at = old?.end ?? tag.end;
  }
  return pieces.join('') + page.slice(at);
}

const childrenOf = (element: TreeElement) => element.childNodes.filter(isElement);
const hasMedia = (element: TreeElement) =>
  elementsIn(element).some(({ tagName }) => tagName === 'video' || tagName === 'audio');

/** As HTML has it, the first `<base>` with an address counts. */
function baseOf(elements: readonly TreeElement[], address: string): string {
  const base = elements.find(
    ({ tagName, attrs }) => tagName === 'base' && attrs.some(({ name }) => name === 'href'),
  );
  return (base && resolveAddress(attributeOf(base, 'href') ?? '', address)) || address;
}

/** The attributes, and the text of the link for a title: the element reads it too, but a server shows it no children. */
function attributesOf(element: TreeElement): ReadonlyMap<string, string> {
  const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
  const link = childrenOf(element).find(
    ({ tagName, attrs }) => tagName === 'a' && attrs.some(({ name }) => name === 'href'),
  );
  const title = link && !jsonIn(element).length ? textOf(link).trim() : '';
  if (title && !attributes.get('clip-title')) attributes.set('clip-title', title);
  return attributes;
}

/** The clip of JSON-LD children, where no attribute comes before them. */
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
