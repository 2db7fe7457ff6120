import type { PanelWords } from '../en.js';

/** French. No native speaker has reviewed it yet. */
export const fr: PanelWords = {
  pasteWhere: 'Où allez-vous le coller ?',
  anyWebsite: 'N’importe quel site',
  newsletter: 'Lettre d’information',
  forDevelopers: 'Pour les développeurs',
  shortcode: 'Code court',
  block: 'Bloc',
  helpWebsite:
    'Collez ceci dans le HTML de n’importe quelle page. Si rien ne s’y affiche, choisissez « Lettre d’information ».',
  helpBlock: 'Collez ceci dans un bloc « HTML personnalisé ».',
  helpShortcode: 'Collez ceci sur une ligne à part ; l’adresse seule suffit aussi.',
  helpNewsletter:
    'Collez ceci dans l’éditeur de votre lettre : c’est une image avec un lien, car les e-mails ne lisent pas de vidéo.',
  helpAmp: 'Collez ceci dans une page AMP qui charge le script amp-video-iframe.',
  helpMarkdown: 'Collez ceci dans un texte Markdown : c’est une image avec un lien vers le clip.',
  helpScript: 'Collez ceci dans une page à vous : un script remplace le lien par le lecteur.',
  helpElement: 'Collez ceci dans une page à vous : le lecteur s’y trouve sans cadre.',
  correctFirst: (field) => `Ce code n’est pas à jour. Corrigez d’abord « ${field} ».`,
  plainCopied: 'Seul le code a été copié : collez-le dans la vue HTML de votre éditeur.',
  card: 'Aperçu du lien partagé',
  askFirst: 'Demander avant le chargement',
  sharePart: 'Partager un extrait',
};
