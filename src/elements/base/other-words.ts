import { isServer } from 'lit';
import type { Words } from '../../i18n/en.js';
import { otherLanguages } from './other-languages.js';

/** Loads `live-words.ts` once. If it cannot be loaded, all words stay English. */
function loadLiveWords(): void {
  otherLanguages.loading ??= import('./live-words.js').catch(console.warn);
}

/** Returns the words for an element whose nearest `lang` is not English; undefined until they are loaded. */
export function otherWordsOf(element: Element): Words | undefined {
  // A page without any `lang` gets English.
  if (!isServer && !element.matches(':lang(en)') && document.querySelector('[lang]')) loadLiveWords();
  return otherLanguages.wordsOf?.(element);
}

if (!isServer)
  new MutationObserver(loadLiveWords).observe(document, { subtree: true, attributeFilter: ['lang'] });
