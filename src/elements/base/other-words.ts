import { isServer } from 'lit';
import type { Words } from '../../i18n/en.js';
import { otherLanguages } from './other-languages.js';

/** One try: without the script all is said in English. */
function loadLiveWords(): void {
  otherLanguages.loading ??= import('./live-words.js').catch(console.warn);
}

/** The words for an element whose nearest `lang` is not English; undefined before they are there. */
export function otherWordsOf(element: Element): Words | undefined {
  // A page that says nowhere what language it is in gets English.
  if (!isServer && !element.matches(':lang(en)') && document.querySelector('[lang]')) loadLiveWords();
  return otherLanguages.wordsOf?.(element);
}

if (!isServer)
  new MutationObserver(loadLiveWords).observe(document, { subtree: true, attributeFilter: ['lang'] });
