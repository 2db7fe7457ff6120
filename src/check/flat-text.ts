import { decodeHTML } from 'entities/decode';
import {
  isElement,
  isFormat,
  isText,
  type Range,
  rangeOf,
  type TreeElement,
  type TreeNode,
  type TreeText,
} from './html-tree.js';

/** The range of a character in the source, and its node. */
interface Origin extends Range {
  readonly node: TreeNode;
}

/**
 * The visible text of the nodes in a line, with all levels of escapes decoded, and the source range of each UTF-16
 * unit. A code that is visible as text is often split into several spans and links.
 */
export class FlatText {
  readonly text: string;
  readonly #origins: readonly Origin[];

  constructor(
    readonly nodes: readonly TreeNode[],
    source: string,
  ) {
    const pieces: string[] = [];
    const origins: Origin[] = [];
    const stack = nodes.toReversed();
    for (let node = stack.pop(); node; node = stack.pop()) {
      if (isElement(node) && node.nodeName !== 'br') stack.push(...node.childNodes.toReversed());
      for (const { text, start, end } of unitsIn(node, source)) {
        pieces.push(text);
        for (let i = 0; i < text.length; i += 1) origins.push({ node, start, end });
      }
    }
    this.text = pieces.join('');
    this.#origins = origins;
  }

  /** Returns the source range of a part of the text, or undefined for an empty part. */
  rangeOf(from: number, to: number): Range | undefined {
    const [first, last] = [this.#origins[from], this.#origins[to - 1]];
    return first && last && first.start < last.end ? { start: first.start, end: last.end } : undefined;
  }

  /**
   * Returns a range whose replacement breaks no element: all nodes if they contain nothing else, or a part whose
   * ends have the same parent. Returns undefined if there is none.
   */
  replaceableRange(from: number, to: number): Range | undefined {
    if (this.isAlone(from, to) && this.nodes.every(isTextOnly)) return this.#wholeRange();
    const [first, last] = [this.#origins[from]?.node, this.#origins[to - 1]?.node];
    return first?.parentNode === last?.parentNode ? this.rangeOf(from, to) : undefined;
  }

  /** Returns whether the rest of the line is white space. */
  isLineOfItsOwn(from: number, to: number): boolean {
    const before = this.text.slice(this.text.lastIndexOf('\n', from - 1) + 1, from);
    const [after = ''] = this.text.slice(to).split('\n', 1);
    return !/\S/.test(before + after);
  }

  /** Returns whether the rest of the text is white space. */
  isAlone(from: number, to: number): boolean {
    return !/\S/.test(this.text.slice(0, from) + this.text.slice(to));
  }

  /** Returns whether an element has no nodes besides this line. */
  isAllOf(holder: TreeElement): boolean {
    return this.nodes.every(isTextOnly) && holder.childNodes.every((node) => this.nodes.includes(node));
  }

  #wholeRange(): Range | undefined {
    const isShown = (node: TreeNode) => !isText(node) || /\S/.test(node.value);
    const shown = this.nodes.filter(isShown);
    const [first, last] = [shown[0], shown.at(-1)].map((node) => node && trimmedRange(node, this));
    return first && last && first.start < last.end ? { start: first.start, end: last.end } : undefined;
  }

  /** Returns the range of a text node without surrounding white space. */
  shownRange(node: TreeText): Range | undefined {
    const shown = this.#origins.filter(
      (origin, index) => origin.node === node && /\S/.test(this.text[index] ?? ''),
    );
    const [first, last] = [shown[0], shown.at(-1)];
    return first && last && { start: first.start, end: last.end };
  }
}

/** Returns whether a node contains text and formats alone: no pictures, and no comments such as `<!--more-->`. */
function isTextOnly(node: TreeNode): boolean {
  const nodes = [node];
  for (let one = nodes.pop(); one; one = nodes.pop()) {
    if (!isText(one) && !(isElement(one) && isFormat(one))) return false;
    if (isElement(one)) nodes.push(...one.childNodes);
  }
  return true;
}

const trimmedRange = (node: TreeNode, flat: FlatText) =>
  isText(node) ? flat.shownRange(node) : rangeOf(node);

/**
 * Line breaks are significant in text without a parent element, as in sources of WordPress posts and in Markdown.
 */
const keepsLines = ({ parentNode }: TreeText) =>
  /^(?:body|html|#document-fragment)$/.test(parentNode?.nodeName ?? '');

/**
 * A character reference with any number of escapes, a tag that the parser has ignored inside text, or a single
 * character.
 */
const unit = /&(?:amp;|#0*38;|#x0*26;)*(?:#\d+|#x[\da-f]+|[a-z]\w*);|<\/?[a-z!?][^>]*>|\r\n?|[\s\S]/giu;

interface Unit extends Range {
  readonly text: string;
}

/** Returns the units of a text node or of a line break. Other nodes have none. */
function unitsIn(node: TreeNode, source: string): Unit[] {
  const range = rangeOf(node);
  if (!range) return [];
  if (node.nodeName === 'br') return [{ text: '\n', ...range }];
  if (!isText(node)) return [];
  return Array.from(source.slice(range.start, range.end).matchAll(unit), ({ 0: written, index }) => ({
    text: keepsLines(node) ? decoded(written) : decoded(written).replaceAll('\n', ' '),
    start: range.start + index,
    end: range.start + index + written.length,
  }));
}

function decoded(written: string): string {
  if (written.length > 1 && written.startsWith('<')) return '';
  if (written.startsWith('\r')) return '\n';
  if (!written.startsWith('&')) return written;
  let text = written;
  for (let next = decodeHTML(text); next !== text; next = decodeHTML(text)) text = next;
  return text;
}
