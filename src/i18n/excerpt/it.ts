import type { ExcerptWords } from '../en.js';

/** Italian. No native speaker has reviewed it yet. */
export const it: ExcerptWords = {
  excerptStart: 'Inizio dell’estratto',
  excerptEnd: 'Fine dell’estratto',
  fromHere: 'Da qui',
  toHere: 'Fino a qui',
  littleEarlier: (side) => `${side}: un po’ prima`,
  littleLater: (side) => `${side}: un po’ dopo`,
  playPart: 'Riproduci questa parte',
  partLost: 'Qui non è possibile indicare una parte: questo porta al video intero.',
  cardMayDiffer: 'Alcuni siti mostrano invece l’immagine del video intero.',
};
