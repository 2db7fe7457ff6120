import { checkBlock } from './check-block.js';
import { checkClip } from './check-clip.js';
import type { CheckContext } from './check-context.js';
import { checkElement } from './check-elements.js';
import { checkLinkAddress, checkLinkAlone, linksIn } from './check-links.js';
import { checkScript, consentFile, ownScript, type ScriptFile } from './check-scripts.js';
import { checkListing, TextCheck } from './check-text.js';
import { endOfAttributes } from './end-of-attributes.js';
import { FlatText } from './flat-text.js';
import {
  attributeOf,
  elementsIn,
  isElement,
  isFormat,
  isSwallowing,
  rangeOf,
  type TreeElement,
  type TreeNode,
  type TreeParent,
  textOf,
} from './html-tree.js';
import { replaceRest } from './tell-rest.js';
import { undoDamage } from './undo-damage.js';

/** Elements whose content readers do not see, or see as source text. */
const silent =
  /^(?:script|style|textarea|title|noscript|template|xmp|noembed|noframes|iframe|select|svg|math)$/;
const listings = /^(?:pre|code|kbd|samp)$/;
/** Blocks that editors put into inline elements; those in a link are part of a card. */
const blocks = /^(?:p|div|blockquote|figure|ul|ol|table|h[1-6])$/;

/** Nodes that stand in one line, and the element around them. */
interface Line {
  readonly nodes: readonly TreeNode[];
  readonly holder: TreeElement | undefined;
  readonly inCode: boolean;
}

/** A parent node whose children are not checked yet. */
interface Pending {
  readonly parent: TreeParent;
  readonly holder: TreeElement | undefined;
  readonly inCode: boolean;
}

/** A pass over a tree. It is not recursive, because pages may nest without limit. */
export class TreeCheck {
  /** Elements that are reported as a whole. */
  readonly #done = new Set<TreeNode>();
  readonly #pending: Pending[] = [];
  readonly #lines: Line[] = [];
  /** Inline elements with blocks inside, such as the `<b>` around what is pasted from Google Docs: no part of a line. */
  readonly #around = new Set<TreeNode>();

  constructor(
    readonly context: CheckContext,
    readonly scripts: Set<ScriptFile>,
  ) {}

  /** The first frame that contains the rest of the text. */
  get swallowing(): TreeElement | undefined {
    return elementsIn(this.context.tree.root).find(isSwallowing);
  }

  /**
   * Checks the tree. Returns the offset for the next pass, after a tag that contains the rest of the text, or
   * undefined at the end.
   */
  run(): number | undefined {
    const { context } = this;
    const elements = elementsIn(context.tree.root);
    for (const element of elements.filter(({ tagName }) => tagName === 'script')) {
      const script = ownScript(context, element);
      if (script) this.scripts.add(script.file);
      if (script?.file === consentFile) this.scripts.add('inline-clip.js');
      if (script) checkScript(context, script);
    }
    for (const { tagName, parentNode } of elements)
      for (
        let node = parentNode;
        node && blocks.test(tagName) && this.#isInline(node) && node.tagName !== 'a';
        node = node.parentNode
      )
        this.#around.add(node);
    this.#pending.push({ parent: context.tree.root, holder: undefined, inCode: false });
    for (let next = this.#pending.pop(); next; next = this.#pending.pop()) this.#children(next);
    for (const line of this.#lines) this.#line(line);
    const { swallowing } = this;
    if (swallowing) return swallowing.sourceCodeLocation?.startTag?.endOffset;
    return context.tree.endsInTag ? this.#unfinishedTag(elements) : undefined;
  }

  #isInline(node: TreeNode | TreeParent): node is TreeElement & { parentNode: TreeParent | null } {
    return 'tagName' in node && isFormat(node) && !this.#around.has(node);
  }

  #children({ parent, holder, inCode }: Pending): void {
    const nodes = parent.childNodes;
    let line: TreeNode[] = [];
    // The lines of an inline element are part of the line around it.
    const isAround = !holder || !this.#isInline(holder);
    const flush = () => {
      if (line.length && isAround) this.#lines.push({ nodes: line, holder, inCode });
      line = [];
    };
    for (let at = 0; at < nodes.length; at += 1) {
      const node = nodes[at] as TreeNode;
      const last = checkBlock(this.context, nodes, at);
      if (last !== undefined) at = last;
      if (last === undefined && (node.nodeName === '#text' || this.#isInline(node))) line.push(node);
      else flush();
      if (last === undefined && isElement(node)) this.#element(node, inCode);
    }
    flush();
  }

  #element(element: TreeElement, inCode: boolean): void {
    const { context } = this;
    const outcome = inCode ? undefined : checkElement(context, element, this.scripts);
    if (outcome === 'done') this.#done.add(element);
    if (outcome === 'done' || silent.test(element.tagName)) return;
    if (listings.test(element.tagName)) {
      checkListing(context, element, new FlatText([element], context.text));
      return;
    }
    const isCode = inCode || outcome === 'code' || isQuote(context, element) || isMail(context, element);
    const holder = element.sourceCodeLocation ? element : undefined;
    this.#pending.push({ parent: element, holder, inCode: isCode });
  }

  /** Checks a line in parts, split at reported elements. Inside a code, only the addresses of links are checked. */
  #line({ nodes, holder, inCode }: Line): void {
    const { context } = this;
    const parts: TreeNode[][] = [[]];
    for (const node of nodes) {
      if (!inCode && !this.#holdsDone(node)) {
        parts.at(-1)?.push(node);
        continue;
      }
      for (const link of linksIn(context, [node])) checkLinkAddress(context, link);
      parts.push([]);
    }
    for (const part of parts.filter((some) => some.length > 0)) {
      const flat = new FlatText(part, context.text);
      const links = linksIn(context, part);
      if (parts.length === 1 && checkLinkAlone(context, flat, holder, links)) continue;
      const check = new TextCheck(context, flat, parts.length === 1 ? holder : undefined, links);
      check.run();
      for (const link of links.filter((one) => !check.has(one))) checkLinkAddress(context, link);
    }
  }

  #holdsDone(node: TreeNode): boolean {
    if (!isElement(node)) return false;
    return [node, ...elementsIn(node)].some(
      (element) => this.#done.has(element) || /^iframe/.test(element.tagName),
    );
  }

  /** Checks an unfinished tag at the end of the text. Returns the offset of the text after it. */
  #unfinishedTag(elements: readonly TreeElement[]): number | undefined {
    const { context } = this;
    const last = Math.max(0, ...endsOf(context.tree.root, elements));
    const [tag = ''] = /<[a-z][^<]*/i.exec(context.text.slice(last)) ?? [];
    const start = context.text.indexOf(tag, last);
    const read = tag && context.builder.read(undoDamage(tag).text);
    if (!tag) return undefined;
    const end = start + endOfAttributes(tag);
    if (read) {
      context.found(read.format, read.own, { start, end });
      const code = context.builder.code(read.own, read.spec);
      replaceRest(context, 'cut-off', { own: read.own, range: { start, end }, read }, code);
    }
    return end < context.text.length ? end : undefined;
  }
}

/** Where the tokens of the tree end in the source. */
function endsOf(root: TreeParent, elements: readonly TreeElement[]): number[] {
  const parents: readonly TreeParent[] = [root, ...elements];
  return parents.flatMap(({ childNodes }) =>
    childNodes.map((node) => {
      const location = node.sourceCodeLocation;
      if (!location) return 0;
      if (!isElement(node)) return location.endOffset;
      return (
        node.sourceCodeLocation?.endTag?.endOffset ??
        node.sourceCodeLocation?.startTag?.endOffset ??
        location.endOffset
      );
    }),
  );
}

/** Returns whether a quote belongs to a frame of a clip after it, as in the WordPress code. */
function isQuote(context: CheckContext, element: TreeElement): boolean {
  if (element.tagName !== 'blockquote') return false;
  const siblings = element.parentNode?.childNodes ?? [];
  const behind = siblings.slice(siblings.indexOf(element) + 1).filter(isElement);
  // The parser leaves an empty paragraph before a <div> inside a <p>.
  const next = behind.find(({ tagName, childNodes }) => tagName !== 'p' || childNodes.length > 0);
  const frame = next && [next, ...elementsIn(next)].find(({ tagName }) => tagName === 'iframe');
  return (
    frame !== undefined &&
    context.builder.addressIn(frame.attrs.map(({ value }) => value).join('\n')) !== undefined
  );
}

/** Returns whether an element shows one link and nothing else, as an e-mail code without its attributes does. */
function isLinkAlone(element: TreeElement): boolean {
  const links = elementsIn(element).filter(({ tagName }) => tagName === 'a');
  return links.length === 1 && links.every((link) => textOf(link).trim() === textOf(element).trim());
}

/** More elements than an e-mail code has. */
const mostOfMail = 100;

/**
 * Returns whether an element is an e-mail code. If so, it is added to the results, and an unknown clip is reported.
 */
function isMail(context: CheckContext, element: TreeElement): boolean {
  const range = rangeOf(element);
  if (element.tagName !== 'table' || !range) return false;
  // A table around the code belongs to a newsletter.
  const inner = elementsIn(element, mostOfMail);
  if (inner.length === mostOfMail || inner.some(({ tagName }) => tagName === 'table')) return false;
  if (attributeOf(element, 'role') !== 'presentation' && !isLinkAlone(element)) return false;
  const read = context.builder.read(context.text.slice(range.start, range.end));
  if (read?.format !== 'mail') return false;
  context.found('mail', read.own, range);
  checkClip(context, read.own, range, range, read);
  return true;
}
