/** Whether a box scrolls its content: it has not grown with it. */
export const scrolls = (box: HTMLElement): boolean => box.scrollHeight > box.clientHeight + 1;

/**
 * Scrolls a box until an element in it is visible, without scrolling the page. If the box has the height of its content
 * and does not scroll, scrolls the page as little as possible.
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
