import { isServer } from 'lit';

/** Returns the BCP 47 tag of the nearest `lang` around an element, also outside its shadow root; empty if there is none. */
export function nearestLanguage(element: Element): string {
  if (isServer) return '';
  const carrier = element.closest('[lang]');
  if (carrier) return carrier.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : '';
}
