import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import { flatChildren, flatText, parentOf, shadowIn } from './flat-tree.js';

/**
 * What is meant by a name: the whole of it (white space aside), or a pattern in it. A button may say after a colon what it
 * is about: *Play* finds *Play: TITLE*.
 */
export type RoleName = string | RegExp;

/** A box in CSS px of the window that this script runs in. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Roles whose content is what they say: ARIA names them by their author alone, people by what they read. */
const SPOKEN = new Set(['status', 'alert', 'log', 'timer', 'paragraph', 'listitem', 'term', 'definition']);
const NAMED_ONLY = new Set(['region', 'form']);
const ROLES: Readonly<Record<string, string>> = { p: 'paragraph', search: 'search' };

/**
 * Finds what assistive technology would find: elements by role and accessible name, in document order, through
 * open shadow roots, slots and frames of the same origin. Only what is rendered and neither `aria-hidden`, inert
 * nor behind a modal dialog counts; transparency (`opacity: 0`) does not hide, as it does not hide from them.
 * A `status` or `alert` goes by its text when nobody has named it.
 */
export function byRole(role: string, name?: RoleName, root: Node = document): HTMLElement[] {
  return exposed(root).filter((element) => isCalled(element, role, name)) as HTMLElement[];
}

/** The one element of this role and name; throws, with an outline of what is there, when it is not one. */
export function theRole(role: string, name?: RoleName, root: Node = document): HTMLElement {
  const found = byRole(role, name, root);
  const [first] = found;
  if (first && found.length === 1) return first;
  throw new Error(
    `${found.length} of ${role} ${name === undefined ? '' : String(name)}. Here are:\n${outline(root)}`,
  );
}

/** Where the first element of this role and name stands, in this window; throws when there is none. */
export function rectOf(role: string, name?: RoleName, root: Node = document): Box {
  const [element] = byRole(role, name, root);
  if (!element)
    throw new Error(`no ${role} ${name === undefined ? '' : String(name)}. Here are:\n${outline(root)}`);
  return boxOf(element);
}

/** All that has a role, one line each: "button: Play". */
export function outline(root: Node = document): string {
  return exposed(root)
    .map((element) => [roleOf(element), element] as const)
    .filter(([role]) => role !== undefined && role !== 'presentation')
    .map(([role, element]) => `${role}: ${nameOf(element)}`)
    .join('\n');
}

/** The role of an element, given or by its tag; a region or form without a name has none. */
export function roleOf(element: Element): string | undefined {
  const role = getRole(element) ?? ROLES[element.localName];
  if (!role || (NAMED_ONLY.has(role) && !element.hasAttribute('role') && !ownName(element))) return undefined;
  return role;
}

/** The accessible name, looked for through shadow roots and slots; for a status its text. */
export function nameOf(element: Element): string {
  const own = ownName(element);
  return own === '' && SPOKEN.has(getRole(element) ?? ROLES[element.localName] ?? '')
    ? flatText(element)
    : own;
}

/** The library looks into slots but not into shadow roots below an element: such content is read here. */
function ownName(element: Element): string {
  const name = tidy(computeAccessibleName(element));
  const named = element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');
  return !named && takesNameFromContent(element) && shadowIn(element) ? flatText(element) || name : name;
}

function takesNameFromContent(element: Element): boolean {
  const role = getRole(element) ?? '';
  return ['button', 'link', 'heading', 'tab', 'option', 'menuitem', 'switch', 'cell', 'tooltip'].includes(
    role,
  );
}

function isCalled(element: Element, role: string, name: RoleName | undefined): boolean {
  if (roleOf(element) !== role) return false;
  if (name === undefined) return true;
  const actual = nameOf(element);
  if (typeof name !== 'string') return name.test(actual);
  return actual === tidy(name) || (role === 'button' && actual.startsWith(`${tidy(name)}: `));
}

function exposed(root: Node): Element[] {
  const all = [...walk(root)];
  const modals = all.filter((element) => element.matches('dialog:modal'));
  return all.filter((element) => isShown(element) && isReachable(element, modals));
}

/** Everything below a node that is not pruned as a whole, parents before children, frames included. */
function* walk(node: Node): Generator<Element> {
  for (const child of flatChildren(node)) {
    if (!isElement(child) || isPruned(child)) continue;
    yield child;
    yield* walk(child);
    const inner = documentOf(child);
    if (inner) yield* walk(inner);
  }
}

function documentOf(element: Element): Document | undefined {
  if (element.localName !== 'iframe') return undefined;
  return (element as HTMLIFrameElement).contentDocument ?? undefined;
}

function isPruned(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('inert')) return true;
  return styleOf(element).display === 'none';
}

function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
}

/** An open modal dialog makes the rest of its document inert. */
function isReachable(element: Element, modals: readonly Element[]): boolean {
  const here = modals.filter((modal) => modal.ownerDocument === element.ownerDocument);
  return here.length === 0 || here.some((modal) => isWithin(element, modal));
}

function isWithin(element: Element, ancestor: Element): boolean {
  for (let at: Node | null = element; at; at = parentOf(at)) if (at === ancestor) return true;
  return false;
}

function boxOf(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (!frame || element.ownerDocument === document) return { x, y, width, height };
  const outer = boxOf(frame);
  const { paddingLeft, paddingTop } = styleOf(frame);
  const left = outer.x + frame.clientLeft + Number.parseFloat(paddingLeft);
  const top = outer.y + frame.clientTop + Number.parseFloat(paddingTop);
  return { x: x + left, y: y + top, width, height };
}

/** Elements of frames have classes of their own, so `instanceof` does not know them. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function styleOf(element: Element): CSSStyleDeclaration {
  return (element.ownerDocument.defaultView ?? window).getComputedStyle(element);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
