import type { PanelWords } from '../en.js';

/** Polish. No native speaker has reviewed it yet. */
export const pl: PanelWords = {
  pasteWhere: 'Gdzie to wklejasz?',
  anyWebsite: 'Dowolna strona',
  newsletter: 'Biuletyn',
  forDevelopers: 'Dla programistów',
  shortcode: 'Krótki kod',
  block: 'Blok',
  helpWebsite: 'Wklej to do kodu HTML dowolnej strony. Jeśli nic się tam nie pojawi, wybierz „Biuletyn”.',
  helpBlock: 'Wklej to do bloku „Własny HTML”.',
  helpShortcode: 'Wklej to w osobnym wierszu; wystarczy też sam adres.',
  helpNewsletter: 'Wklej to w edytorze biuletynu: to obraz z linkiem, bo poczta nie odtwarza wideo.',
  helpAmp: 'Wklej to na stronie AMP, która wczytuje skrypt amp-video-iframe.',
  helpMarkdown: 'Wklej to do tekstu Markdown: to obraz z linkiem do klipu.',
  helpScript: 'Wklej to na własnej stronie: skrypt zastąpi link odtwarzaczem.',
  helpElement: 'Wklej to na własnej stronie: odtwarzacz stoi na niej bez ramki.',
  correctFirst: (field) => `Ten kod jest nieaktualny. Najpierw popraw pole „${field}”.`,
  plainCopied: 'Skopiowano tylko kod: wklej go w widoku HTML swojego edytora.',
  card: 'Podgląd udostępnianego linku',
  askFirst: 'Pytaj przed wczytaniem',
  sharePart: 'Udostępnij fragment',
};
