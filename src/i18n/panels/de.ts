import type { PanelWords } from '../en.js';

/** German. No native speaker has reviewed it yet. */
export const de: PanelWords = {
  pasteWhere: 'Wo fügen Sie es ein?',
  anyWebsite: 'Beliebige Website',
  newsletter: 'Newsletter',
  forDevelopers: 'Für Entwickler',
  shortcode: 'Shortcode',
  block: 'Block',
  helpWebsite:
    'Fügen Sie dies in das HTML einer beliebigen Seite ein. Wenn dort nichts erscheint, wählen Sie „Newsletter“.',
  helpBlock: 'Fügen Sie dies in einen Block „Individuelles HTML“ ein.',
  helpShortcode: 'Fügen Sie dies in eine eigene Zeile ein; auch die Adresse allein genügt.',
  helpNewsletter:
    'Fügen Sie dies in den Editor Ihres Newsletters ein: Es ist ein Bild mit einem Link, weil E-Mails kein Video abspielen.',
  helpAmp: 'Fügen Sie dies in eine AMP-Seite ein, die das Skript amp-video-iframe lädt.',
  helpMarkdown: 'Fügen Sie dies in einen Markdown-Text ein: Es ist ein Bild mit einem Link zum Clip.',
  helpScript: 'Fügen Sie dies in eine eigene Seite ein: Ein Skript ersetzt den Link durch den Player.',
  helpElement: 'Fügen Sie dies in eine eigene Seite ein: Der Player steht ohne Frame darin.',
  correctFirst: (field) => `Der Code ist nicht aktuell. Korrigieren Sie zuerst „${field}“.`,
  plainCopied: 'Nur der Code wurde kopiert: Fügen Sie ihn in die HTML-Ansicht Ihres Editors ein.',
  card: 'Vorschau des geteilten Links',
  askFirst: 'Vor dem Laden fragen',
  sharePart: 'Ausschnitt teilen',
};
