import { isServer } from 'lit';
import { type Words, wordsFor } from '../../i18n/words.js';

/** The words for an element: those of the nearest `lang`, looked up through shadow roots. */
export function wordsOf(element: Element): Words {
  return wordsFor(isServer ? '' : nearestLanguage(element));
}

function nearestLanguage(element: Element): string {
  const carrier = element.closest('[lang]');
  if (carrier) return carrier.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : '';
}
