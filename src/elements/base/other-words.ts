import { isServer } from 'lit';
import type { Words } from '../../i18n/en.js';

/** Who knows the words of other languages, once somebody needs them: `live-words.ts` puts itself here. */
export const interpreter: { wordsOf?: (element: Element) => Words | undefined } = {};

let isAsked = false;

/** One try: without it all is said in English. */
function fetchInterpreter(): void {
  if (isAsked) return;
  isAsked = true;
  import('./live-words.js').catch(console.warn);
}

/** The words for an element whose nearest `lang` is not English; undefined before they are there. */
export function otherWordsOf(element: Element): Words | undefined {
  if (!isServer && !element.matches(':lang(en)')) fetchInterpreter();
  return interpreter.wordsOf?.(element);
}

if (!isServer)
  new MutationObserver(fetchInterpreter).observe(document, { subtree: true, attributeFilter: ['lang'] });
