import type { PanelWords } from '../en.js';

/** Spanish. No native speaker has reviewed it yet. */
export const es: PanelWords = {
  pasteWhere: '¿Dónde lo va a pegar?',
  anyWebsite: 'Cualquier sitio web',
  newsletter: 'Boletín',
  forDevelopers: 'Para desarrolladores',
  shortcode: 'Shortcode',
  block: 'Bloque',
  helpWebsite: 'Péguelo en el HTML de cualquier página. Si allí no se ve nada, elija «Boletín».',
  helpBlock: 'Péguelo en un bloque «HTML personalizado».',
  helpShortcode: 'Péguelo en una línea aparte; también basta con la dirección sola.',
  helpNewsletter:
    'Péguelo en el editor de su boletín: es una imagen con un enlace, porque el correo no reproduce vídeo.',
  helpAmp: 'Péguelo en una página AMP que cargue el script amp-video-iframe.',
  helpMarkdown: 'Péguelo en un texto Markdown: es una imagen con un enlace al clip.',
  helpScript: 'Péguelo en una página propia: un script sustituye el enlace por el reproductor.',
  helpElement: 'Péguelo en una página propia: el reproductor aparece en ella sin marco.',
  correctFirst: (field) => `Este código no está actualizado. Corrija primero «${field}».`,
  plainCopied: 'Solo se ha copiado el código: péguelo en la vista HTML de su editor.',
  card: 'Vista previa del enlace compartido',
  askFirst: 'Preguntar antes de cargar',
  sharePart: 'Compartir una parte',
};
