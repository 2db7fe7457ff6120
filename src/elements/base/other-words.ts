import { isServer } from 'lit';
import type { Words } from '../../i18n/en.js';

/** Who knows the words of other languages, once somebody needs them: `live-words.ts` puts itself here. */
export const interpreter: { coming?: Promise<unknown>; wordsOf?: (element: Element) => Words | undefined } =
  {};

/** One try: without it all is said in English. */
function fetchInterpreter(): void {
  interpreter.coming ??= import('./live-words.js').catch(console.warn);
}

/** The words for an element whose nearest `lang` is not English; undefined before they are there. */
export function otherWordsOf(element: Element): Words | undefined {
  // A page that says nowhere what language it is in gets English.
  if (!isServer && !element.matches(':lang(en)') && document.querySelector('[lang]')) fetchInterpreter();
  return interpreter.wordsOf?.(element);
}

if (!isServer)
  new MutationObserver(fetchInterpreter).observe(document, { subtree: true, attributeFilter: ['lang'] });
