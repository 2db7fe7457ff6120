import type { Words } from '../../i18n/en.js';
import { languageOf } from '../../i18n/language-of.js';
import type { Language } from '../../i18n/languages.js';
import { locales } from '../../i18n/locales.js';
import { nearestLanguage } from './nearest-language.js';
import { otherLanguages } from './other-languages.js';

/*
 * The words of other languages, live: fetched when an element first speaks one, and said anew by all elements when
 * words arrive or when a `lang` changes. It is a chunk of its own: a page in English never fetches it.
 */

const known = new Map<Language, Words>();
const asked = new Set<Language>();
const watched = new WeakSet<Node>();
const observer = new MutationObserver((changes) => {
  for (const { target } of changes) sayAnew(target);
});

otherLanguages.wordsOf = wordsIn;
otherLanguages.languageIn = languageIn;
watch(document);
sayAnew(document);

/** The words of an element's language; undefined for English, and until they have come. */
function wordsIn(element: Element): Words | undefined {
  watch(element.getRootNode());
  const language = languageIn(element);
  if (language && !asked.has(language)) fetchWords(language);
  return language && known.get(language);
}

function languageIn(element: Element): Language | undefined {
  return languageOf(nearestLanguage(element));
}

/** A language that could not be fetched is not asked for again, because elements ask whenever they are drawn. */
async function fetchWords<Each extends Language>(language: Each): Promise<void> {
  asked.add(language);
  try {
    known.set(language, (await locales[language]())[language]);
    sayAnew(document);
  } catch (error) {
    console.warn(error);
  }
}

/** Hears of every `lang` that may be the nearest one, through the shadow roots around an element. */
function watch(root: Node): void {
  if (watched.has(root)) return;
  watched.add(root);
  observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
  if (root instanceof ShadowRoot) watch(root.host.getRootNode());
}

/** Draws all elements of ours anew that lie in a node, also in open shadow roots. */
function sayAnew(node: Node): void {
  if (node instanceof Element) {
    if (node.localName.startsWith('clip-') && isDrawn(node)) node.requestUpdate();
    if (node.shadowRoot) sayAnew(node.shadowRoot);
  }
  for (let child = node.firstChild; child; child = child.nextSibling) sayAnew(child);
}

function isDrawn(element: Element): element is Element & { requestUpdate(): void } {
  return 'requestUpdate' in element && typeof element.requestUpdate === 'function';
}
