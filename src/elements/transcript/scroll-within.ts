/** Whether a box scrolls its content: it has not grown with it. */
export const scrolls = (box: HTMLElement): boolean => box.scrollHeight > box.clientHeight + 1;

/**
 * Scrolls a box so that an element in it can be seen; the page around it stays. Where the box has grown with its content, and
 * scrolls nothing, the page scrolls as little as it takes.
 */
export function scrollWithin(box: HTMLElement, element: HTMLElement): void {
  if (!scrolls(box)) {
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return;
  }
  const [outer, inner] = [box.getBoundingClientRect(), element.getBoundingClientRect()];
  const margin = outer.height / 5;
  if (inner.top >= outer.top + margin && inner.bottom <= outer.bottom - margin) return;
  box.scrollTop += inner.top - outer.top - outer.height / 3;
}
