import type { Words } from '../../i18n/en.js';
import { languageOf } from '../../i18n/language-of.js';
import type { Language } from '../../i18n/languages.js';
import { locales } from '../../i18n/locales.js';
import { nearestLanguage } from './nearest-language.js';
import { otherLanguages } from './other-languages.js';

/*
 * Loads the words of languages other than English when an element first needs them. Renders all elements again when
 * words arrive or a `lang` changes. This file is a chunk of its own: a page in English never fetches it.
 */

const known = new Map<Language, Words>();
const asked = new Set<Language>();
const watched = new WeakSet<Node>();
const observer = new MutationObserver((changes) => {
  for (const { target } of changes) renderAgain(target);
});

otherLanguages.wordsOf = wordsIn;
otherLanguages.languageIn = languageIn;
watch(document);
renderAgain(document);

/** Returns the words of an element's language; undefined for English, and until the words are loaded. */
function wordsIn(element: Element): Words | undefined {
  watch(element.getRootNode());
  const language = languageIn(element);
  if (language && !asked.has(language)) fetchWords(language);
  return language && known.get(language);
}

function languageIn(element: Element): Language | undefined {
  return languageOf(nearestLanguage(element));
}

/** Fetches a language once. A failed request is not repeated, because elements call this at each render. */
async function fetchWords<Each extends Language>(language: Each): Promise<void> {
  asked.add(language);
  try {
    known.set(language, (await locales[language]())[language]);
    renderAgain(document);
  } catch (error) {
    console.warn(error);
  }
}

/** Observes each `lang` attribute that may be the nearest one, through the shadow roots around an element. */
function watch(root: Node): void {
  if (watched.has(root)) return;
  watched.add(root);
  observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
  if (root instanceof ShadowRoot) watch(root.host.getRootNode());
}

/** Renders all elements of the library inside a node again, also in open shadow roots. */
function renderAgain(node: Node): void {
  if (node instanceof Element) {
    if (node.localName.startsWith('clip-') && isRendered(node)) node.requestUpdate();
    if (node.shadowRoot) renderAgain(node.shadowRoot);
  }
  for (let child = node.firstChild; child; child = child.nextSibling) renderAgain(child);
}

function isRendered(element: Element): element is Element & { requestUpdate(): void } {
  return 'requestUpdate' in element && typeof element.requestUpdate === 'function';
}
