import type { LitElement } from 'lit';
import type { PanelWords } from '../../i18n/en.js';
import { enPanels } from '../../i18n/en-panels.js';
import { panelLocales } from '../../i18n/panel-locales.js';
import { fetchedWords } from '../base/fetched-words.js';

/** The words of the panels for an element; it renders again when those of another language than English arrive. */
export const panelWordsOf: (element: LitElement) => PanelWords = fetchedWords<PanelWords>(
  enPanels,
  panelLocales,
);
