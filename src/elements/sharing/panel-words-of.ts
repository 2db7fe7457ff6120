import type { LitElement } from 'lit';
import type { PanelWords } from '../../i18n/en.js';
import { enPanels } from '../../i18n/en-panels.js';
import type { Language } from '../../i18n/languages.js';
import { panelLocales } from '../../i18n/panel-locales.js';
import { otherLanguages } from '../base/other-languages.js';
import { otherWordsOf } from '../base/other-words.js';

const known = new Map<Language, PanelWords>();
const coming = new Map<Language, Promise<unknown>>();

/**
 * The words of the panels for an element, in the language of the nearest `lang`: English until others have arrived, and
 * where they cannot be fetched. The element renders again when they arrive.
 */
export function panelWordsOf(element: LitElement): PanelWords {
  otherWordsOf(element); // it fetches what knows the languages, which then renders all elements again
  const language = otherLanguages.languageIn?.(element);
  const words = language && known.get(language);
  if (language && !words) fetchFor(element, language);
  return words ?? enPanels;
}

/** Fetches the words of a language once: a failed request is not repeated, because elements ask whenever they render. */
async function fetchFor(element: LitElement, language: Language): Promise<void> {
  const words = coming.get(language) ?? fetchWords(language);
  coming.set(language, words);
  await words;
  if (known.has(language)) element.requestUpdate();
}

async function fetchWords<Each extends Language>(language: Each): Promise<void> {
  try {
    known.set(language, (await panelLocales[language]())[language]);
  } catch (error) {
    console.warn(error);
  }
}
