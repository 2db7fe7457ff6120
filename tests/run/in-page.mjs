/** Functions that are sent into pages as text. Each must be self-contained. */

/**
 * Finds the point at which to press an element: its centre, after it is scrolled into view and has stopped moving.
 * Returns the point in CSS px of this window, or the problem; `at` is the point that something else covers.
 *
 * @param {(...args: unknown[]) => unknown} find Returns the element, or a list of which the first counts.
 * @param {unknown[]} args
 * @returns {Promise<{x: number, y: number} | {problem: string, at?: {x: number, y: number}}>}
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
  const at = inTopOf(element, point);
  if (!isWithin(hit, element)) return { problem: `something lies over the element: ${describe(hit)}`, at };
  return at;

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

/** Returns the top left corner of the content of a frame, in CSS px of the window around it. */
export function contentCorner(frame) {
  const box = frame.getBoundingClientRect();
  const style = getComputedStyle(frame);
  return {
    x: box.x + frame.clientLeft + Number.parseFloat(style.paddingLeft),
    y: box.y + frame.clientTop + Number.parseFloat(style.paddingTop),
  };
}

/** Returns all frames of this document, including those in shadow roots. */
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

/** Returns the errors that the probe of this document has recorded, as text. */
export function probeErrors() {
  return globalThis.__probe?.errors ?? [];
}

/** Returns the addresses that this document reports as requested, including its own. */
export function seenRequests() {
  return [location.href, ...performance.getEntriesByType('resource').map((entry) => entry.name)];
}
