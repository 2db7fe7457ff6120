import type { LitElement } from 'lit';
import type { PanelWords } from '../../i18n/en.js';
import { enPanels } from '../../i18n/en-panels.js';
import { panelLocales } from '../../i18n/panel-locales.js';
import { fetchedWords } from '../base/fetched-words.js';

/** Returns the words of the panels for an element. The element renders again when words of another language are loaded. */
export const panelWordsOf: (element: LitElement) => PanelWords = fetchedWords<PanelWords>(
  enPanels,
  panelLocales,
);
