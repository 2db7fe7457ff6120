import { LitElement, nothing, type TemplateResult } from 'lit';
import { templateDigest } from './template-digest.js';

/** The members of `LitElement` that are not public. */
interface Drawing {
  createRenderRoot(): unknown;
  render(): unknown;
}

/** A value that equals no other, so that the next render writes the element's own value in its place. */
const other = {};

/**
 * Hydrates server-rendered content with Lit's support for hydration, and returns whether it has. Returns false if the
 * page has not loaded that support, or if the comments of Lit are missing, as in pages that were minified.
 *
 * A server does not know all that the element knows, such as its children, its language, or the base URL. Lit demands
 * the same templates with the same values, and leaves or throws where they differ (lit#1434). So the server's content is
 * compared first. Where a template differs, its nodes are removed; all other elements stay, and the next render writes
 * their attributes and the texts that differ.
 *
 * @param update The first update of the element, without the replacement of this library.
 */
export function hydrateFace(element: LitElement, update: () => void): boolean {
  const { observedAttributes } = element.constructor as typeof LitElement;
  const root = element.renderRoot;
  // The support observes the attribute `defer-hydration`.
  if (!root.firstChild || !observedAttributes.includes('defer-hydration')) return false;
  const drawing = element as unknown as Drawing;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const value = drawing.render();
  try {
    const shared = agreed(value, nextPart(walker), walker);
    drawing.render = () => shared;
    (LitElement.prototype as unknown as Drawing).createRenderRoot.call(element); // makes the update hydrate
    update();
  } catch (error) {
    console.warn(error);
    return false;
  } finally {
    Reflect.deleteProperty(drawing, 'render');
  }
  // The element has adopted its styles: where a Content-Security-Policy blocks `<style>`, the server's never applied.
  root.querySelector('style')?.remove();
  return true;
}

/**
 * Returns a value as Lit may hydrate it: with `other` where the server has rendered something else. Removes what a
 * template cannot take over. The server's content of a value stands between the comments `lit-part` and `/lit-part`.
 */
function agreed(value: unknown, open: Comment, walker: TreeWalker): unknown {
  const template = isTemplate(value) ? value : undefined;
  const inside = template ? template.values.filter((_, i) => !isInTag(template, i)) : [value].flat();
  const found: unknown[] = [];
  let close = nextPart(walker);
  for (; close.data !== '/lit-part'; close = nextPart(walker))
    found.push(agreed(inside[found.length], close, walker));
  if (template) {
    const isSame = open.data === `lit-part ${templateDigest(template.strings)}`;
    if (isSame && found.length === inside.length) return { ...template, values: merged(template, found) };
  } else if (open.data === 'lit-part') {
    if (Array.isArray(value) && found.length === value.length) return found;
    if (!found.length && textBetween(open, close) === textOf(value)) return value;
  }
  while (open.nextSibling && open.nextSibling !== close) open.nextSibling.remove();
  return other;
}

/** Returns the next comment at an edge of a part. Throws if there is none. */
function nextPart(walker: TreeWalker): Comment {
  while (walker.nextNode())
    if (/^\/?lit-part/.test((walker.currentNode as Comment).data)) return walker.currentNode as Comment;
  throw new Error('no comments of Lit to hydrate by');
}

/** Returns the values of a template: those found outside of tags, and listeners and properties, which no server writes. */
const merged = (template: TemplateResult, found: unknown[]) =>
  template.values.map((value, i) =>
    isInTag(template, i) ? (/[.@][\w-]+="?$/.test(template.strings[i] ?? '') ? value : other) : found.shift(),
  );

/** Returns whether a value of a template stands within a start tag. */
const isInTag = ({ strings }: TemplateResult, i: number) => /<[^>]*$/.test(strings.slice(0, i + 1).join(''));

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && 'strings' in value;

const textOf = (value: unknown) => (value === nothing ? '' : String(value ?? ''));

const textBetween = ({ nextSibling: text }: Comment, close: Comment) =>
  text === close ? '' : (text as Text).data;
