import { cueText } from '../../clip/write-web-vtt.js';
import type { XmlElement } from './read-xml.js';

/** The tags of WebVTT that are on, of `b`, `i` and `u`. */
export type Emphasis = string;

/** The styles and speakers that a TTML document names in its head, by their ids. */
export interface TtmlHead {
  readonly styles: ReadonlyMap<string, Style>;
  readonly agents: ReadonlyMap<string, string>;
}

/** For each tag whether a style switches it on or off. */
type Style = Readonly<Record<string, boolean>>;

/** A text with its emphasis, or a tag of ruby. */
interface Piece {
  readonly text: string;
  readonly tags: Emphasis;
  readonly isTag?: true;
}

const properties = [
  ['b', 'fontWeight', /^bold$/, /^normal$/],
  ['i', 'fontStyle', /^(?:italic|oblique)$/, /^normal$/],
  ['u', 'textDecoration', /\bunderline\b/, /^none$|\bnoUnderline\b/],
] as const;
/** Elements in a paragraph whose text is no caption. */
const silent = /^(?:metadata|set|animate|title|desc|copyright|agent)$/;

/** Collects the styles and speakers of a document (TTML 2, sections 10.1.2 and 14.1.2). */
export function ttmlHead(root: XmlElement): TtmlHead {
  const head = elementsIn(root).filter(({ name }) => name === 'head');
  const named = (name: string) =>
    head
      .flatMap(elementsBelow)
      .flatMap((element) => (element.name === name ? [[idOf(element), element] as const] : []));
  const elements = new Map(named('style'));
  const styles = new Map<string, Style>();
  for (const id of elements.keys()) resolve(id, elements, styles);
  return { styles, agents: new Map(named('agent').map(([id, element]) => [id, plainText(element)])) };
}

const elementsIn = ({ children }: XmlElement): XmlElement[] =>
  children.flatMap((child) => (typeof child === 'string' ? [] : [child]));

const elementsBelow = (element: XmlElement): XmlElement[] => [
  element,
  ...elementsIn(element).flatMap(elementsBelow),
];

const idOf = ({ attributes }: XmlElement): string => attributes.get('id') ?? '';

const plainText = (element: XmlElement): string =>
  element.children
    .map((child) => (typeof child === 'string' ? child : plainText(child)))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Adds a style and those that it refers to. A style that refers to itself ends there. */
function resolve(id: string, elements: ReadonlyMap<string, XmlElement>, styles: Map<string, Style>): void {
  const element = elements.get(id);
  if (!element || styles.has(id)) return;
  styles.set(id, {});
  for (const other of referred(element)) resolve(other, elements, styles);
  styles.set(id, styleOf(element, styles));
}

const referred = ({ attributes }: XmlElement): string[] => (attributes.get('style') ?? '').split(/\s+/);

/** Returns the style of an element: those that it refers to, then its own attributes. */
function styleOf(element: XmlElement, styles: ReadonlyMap<string, Style>): Style {
  const own = properties.flatMap(([tag, property, on, off]): [tag: string, isOn: boolean][] => {
    const value = element.attributes.get(property) ?? '';
    if (on.test(value) || element.name === tag) return [[tag, true]];
    return off.test(value) ? [[tag, false]] : [];
  });
  return Object.assign({}, ...referred(element).map((id) => styles.get(id)), Object.fromEntries(own));
}

/** Returns the emphasis in an element, from that around it and its style. */
export function emphasisIn(element: XmlElement, around: Emphasis, { styles }: TtmlHead): Emphasis {
  const style = styleOf(element, styles);
  return properties.flatMap(([tag]) => ((style[tag] ?? around.includes(tag)) ? [tag] : [])).join('');
}

/** Returns a part of a paragraph as WebVTT cue text, with its outer white space. */
export function ttmlText(nodes: readonly (XmlElement | string)[], around: Emphasis, head: TtmlHead): string {
  const pieces: Piece[] = [];
  for (const piece of nodes.flatMap((node) => piecesOf(node, around, head))) {
    const last = pieces.at(-1);
    const isJoined = last && !last.isTag && !piece.isTag && (last.tags === piece.tags || !piece.text.trim());
    if (isJoined) pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
    else pieces.push(piece);
  }
  return pieces.map(written).join('');
}

function written({ text, tags }: Piece): string {
  if (!tags || !text.trim()) return text;
  const words = text.trim();
  const at = text.indexOf(words);
  const marked = [...tags].reduceRight((inner, tag) => `<${tag}>${inner}</${tag}>`, words);
  return text.slice(0, at) + marked + text.slice(at + words.length);
}

function piecesOf(node: XmlElement | string, around: Emphasis, head: TtmlHead): Piece[] {
  if (typeof node === 'string') return [{ text: cueText(node.replace(/[^\S\u00a0]+/g, ' ')), tags: around }];
  if (node.name === 'br') return [{ text: '\n', tags: around }];
  const ruby = node.attributes.get('ruby') ?? '';
  if (silent.test(node.name) || ruby === 'delimiter' || node.attributes.get('display') === 'none') return [];
  const tags = emphasisIn(node, around, head);
  const inside = node.children.flatMap((child) => piecesOf(child, tags, head));
  const tag = ruby === 'container' ? 'ruby' : ruby === 'text' ? 'rt' : undefined;
  const mark = (text: string): Piece => ({ text, tags: '', isTag: true });
  return tag ? [mark(`<${tag}>`), ...inside, mark(`</${tag}>`)] : inside;
}
