import type { PanelWords } from '../en.js';

/** Italian. No native speaker has reviewed it yet. */
export const it: PanelWords = {
  pasteWhere: 'Dove lo incolla?',
  anyWebsite: 'Qualsiasi sito web',
  newsletter: 'Newsletter',
  forDevelopers: 'Per sviluppatori',
  shortcode: 'Shortcode',
  block: 'Blocco',
  helpWebsite: 'Incolli questo nell’HTML di qualsiasi pagina. Se lì non si vede nulla, scelga «Newsletter».',
  helpBlock: 'Incolli questo in un blocco «HTML personalizzato».',
  helpShortcode: 'Incolli questo su una riga a sé; basta anche il solo indirizzo.',
  helpNewsletter:
    'Incolli questo nell’editor della newsletter: è un’immagine con un link, perché le e-mail non riproducono video.',
  helpAmp: 'Incolli questo in una pagina AMP che carica lo script amp-video-iframe.',
  helpMarkdown: 'Incolli questo in un testo Markdown: è un’immagine con un link al video.',
  helpScript: 'Incolli questo in una pagina Sua: uno script sostituisce il link con il lettore.',
  helpElement: 'Incolli questo in una pagina Sua: il lettore vi sta senza cornice.',
  correctFirst: (field) => `Questo codice non è aggiornato. Corregga prima «${field}».`,
  plainCopied: 'È stato copiato solo il codice: lo incolli nella vista HTML del Suo editor.',
  card: 'Anteprima del link condiviso',
  askFirst: 'Chiedi prima di caricare',
  sharePart: 'Condividi una parte',
};
