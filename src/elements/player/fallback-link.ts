import { isServer } from 'lit';

/**
 * Returns the link that an author has written into a player for readers without script: its text is the title, its
 * address the page.
 */
export function fallbackLink(element: Element): HTMLAnchorElement | null {
  return isServer ? null : element.querySelector<HTMLAnchorElement>(':scope > a[href]');
}
