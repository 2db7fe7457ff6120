/** The children of a node as they are rendered: of its shadow root, or what a slot shows. */
export function flatChildren(node: Node): readonly Node[] {
  if (isSlot(node)) {
    const assigned = node.assignedNodes();
    return assigned.length > 0 ? assigned : [...node.childNodes];
  }
  const shadow = node.nodeType === Node.ELEMENT_NODE ? (node as Element).shadowRoot : null;
  return [...(shadow ?? node).childNodes];
}

/** What a node is rendered in: its slot, else its parent, else the host of its shadow root. */
export function parentOf(node: Node): Node | null {
  return (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;
}

/** Whether an element shows a shadow root somewhere below (or at) it. */
export function shadowIn(element: Element): boolean {
  if (element.shadowRoot) return true;
  return flatChildren(element).some(
    (child) => child.nodeType === Node.ELEMENT_NODE && shadowIn(child as Element),
  );
}

/** The text that an element shows, labels and alternative texts of what is in it included, as one line. */
export function flatText(element: Element): string {
  return read(element).replace(/\s+/g, ' ').trim();
}

function read(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  return flatChildren(node).map(readChild).join('');
}

function readChild(node: Node): string {
  if (node.nodeType !== Node.ELEMENT_NODE) return read(node);
  const element = node as Element;
  const { display, visibility } = (element.ownerDocument.defaultView ?? window).getComputedStyle(element);
  if (display === 'none' || visibility === 'hidden' || element.getAttribute('aria-hidden') === 'true')
    return '';
  if (element.localName === 'style' || element.localName === 'script') return '';
  const label = element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? titleOf(element);
  const text = label ?? read(element);
  return display.startsWith('inline') || display === 'contents' ? text : ` ${text} `;
}

function titleOf(element: Element): string | undefined {
  if (element.localName !== 'svg') return undefined;
  return element.querySelector(':scope > title')?.textContent ?? undefined;
}

function isSlot(node: Node): node is HTMLSlotElement {
  return node.nodeType === Node.ELEMENT_NODE && (node as Element).localName === 'slot';
}
