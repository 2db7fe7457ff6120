import { isServer } from 'lit';

/** The link that an author has written into a player for readers without script: the clip's title and its page. */
export function fallbackLink(element: Element): HTMLAnchorElement | null {
  return isServer ? null : element.querySelector<HTMLAnchorElement>(':scope > a[href]');
}
