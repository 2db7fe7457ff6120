import type { PanelWords } from '../en.js';

/** Romanian. No native speaker has reviewed it yet. */
export const ro: PanelWords = {
  pasteWhere: 'Unde îl lipiți?',
  anyWebsite: 'Orice site web',
  newsletter: 'Buletin informativ',
  forDevelopers: 'Pentru dezvoltatori',
  shortcode: 'Cod scurt',
  block: 'Bloc',
  helpWebsite:
    'Lipiți acesta în codul HTML al oricărei pagini. Dacă acolo nu apare nimic, alegeți „Buletin informativ”.',
  helpBlock: 'Lipiți acesta într-un bloc „HTML personalizat”.',
  helpShortcode: 'Lipiți acesta pe un rând separat; este suficientă și doar adresa.',
  helpNewsletter:
    'Lipiți acesta în editorul buletinului: este o imagine cu link, pentru că e-mailul nu redă video.',
  helpAmp: 'Lipiți acesta într-o pagină AMP care încarcă scriptul amp-video-iframe.',
  helpMarkdown: 'Lipiți acesta într-un text Markdown: este o imagine cu link către clip.',
  helpScript: 'Lipiți acesta într-o pagină proprie: un script înlocuiește linkul cu playerul.',
  helpElement: 'Lipiți acesta într-o pagină proprie: playerul stă în ea fără cadru.',
  correctFirst: (field) => `Codul nu este actual. Corectați mai întâi „${field}”.`,
  plainCopied: 'A fost copiat doar codul: lipiți-l în vizualizarea HTML a editorului.',
  card: 'Previzualizarea linkului distribuit',
  askFirst: 'Întreabă înainte de încărcare',
  sharePart: 'Distribuie o parte',
};
