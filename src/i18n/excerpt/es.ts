import type { ExcerptWords } from '../en.js';

/** Spanish. No native speaker has reviewed it yet. */
export const es: ExcerptWords = {
  excerptStart: 'Inicio del fragmento',
  excerptEnd: 'Fin del fragmento',
  fromHere: 'Desde aquí',
  toHere: 'Hasta aquí',
  littleEarlier: (side) => `${side}: un poco antes`,
  littleLater: (side) => `${side}: un poco después`,
  playPart: 'Reproducir esta parte',
  partLost: 'Aquí no se puede indicar una parte: esto lleva al clip completo.',
  cardMayDiffer: 'Algunos sitios muestran en su lugar la imagen del clip completo.',
};
