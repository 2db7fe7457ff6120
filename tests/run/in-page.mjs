/** Functions that are sent into pages as text: each must stand alone. */

/**
 * Finds where to press an element: the middle of it, scrolled into view and at rest.
 * Answers a point in CSS px of this window, or why there is none.
 *
 * @param {(...args: unknown[]) => unknown} find Gives the element, or a list whose first is meant.
 * @param {unknown[]} args
 * @returns {Promise<{x: number, y: number} | {problem: string}>}
 */
export async function pointOf(find, args) {
  const found = await find(...args);
  const element = Array.isArray(found) ? found[0] : found;
  if (!element?.getBoundingClientRect) return { problem: 'no such element' };
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const before = element.getBoundingClientRect();
  await Promise.race([
    new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    new Promise((done) => setTimeout(done, 150)),
  ]);
  const rect = element.getBoundingClientRect();
  if (rect.width === 0 || rect.height === 0) return { problem: 'the element has no size' };
  if (rect.x !== before.x || rect.y !== before.y) return { problem: 'the element moves' };
  const point = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  const hit = deepest(element.ownerDocument, point);
  if (!isWithin(hit, element)) return { problem: `something lies over the element: ${describe(hit)}` };
  return inTopOf(element, point);

  function deepest(root, { x, y }) {
    const top = root.elementFromPoint(x, y);
    const below = top?.shadowRoot && deepest(top.shadowRoot, { x, y });
    return below && below !== top ? below : top;
  }

  function isWithin(node, ancestor) {
    for (let at = node; at; at = at.assignedSlot ?? at.parentNode ?? at.host)
      if (at === ancestor) return true;
    return false;
  }

  function describe(node) {
    if (!node) return 'nothing is there (outside the window?)';
    const place = node.getRootNode().host;
    return `<${node.localName} class="${node.getAttribute('class') ?? ''}">${place ? ` in <${place.localName}>` : ''}`;
  }

  function inTopOf(inner, { x, y }) {
    let left = x;
    let top = y;
    for (let view = inner.ownerDocument.defaultView; view && view !== window; view = view.parent) {
      const frame = view.frameElement;
      const box = frame.getBoundingClientRect();
      const style = view.parent.getComputedStyle(frame);
      left += box.x + frame.clientLeft + Number.parseFloat(style.paddingLeft);
      top += box.y + frame.clientTop + Number.parseFloat(style.paddingTop);
    }
    return { x: left, y: top };
  }
}

/** Where the content of a frame begins, in CSS px of the window that the frame stands in. */
export function contentCorner(frame) {
  const box = frame.getBoundingClientRect();
  const style = getComputedStyle(frame);
  return {
    x: box.x + frame.clientLeft + Number.parseFloat(style.paddingLeft),
    y: box.y + frame.clientTop + Number.parseFloat(style.paddingTop),
  };
}

/** All frames of this document, in shadow roots as well. */
export function allFrames() {
  const frames = [];
  const walk = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.localName === 'iframe') frames.push(element);
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);
  return frames;
}

/** What the probe of this document has seen go wrong, as lines of text. */
export function probeErrors() {
  return globalThis.__probe?.errors ?? [];
}

/** Addresses that this document has asked for, itself included, as far as it can know. */
export function seenRequests() {
  return [location.href, ...performance.getEntriesByType('resource').map((entry) => entry.name)];
}
