import type { ExcerptWords } from '../en.js';

/** French. No native speaker has reviewed it yet. */
export const fr: ExcerptWords = {
  excerptStart: 'Début de l’extrait',
  excerptEnd: 'Fin de l’extrait',
  fromHere: 'À partir d’ici',
  toHere: 'Jusqu’ici',
  littleEarlier: (side) => `${side} : un peu plus tôt`,
  littleLater: (side) => `${side} : un peu plus tard`,
  playPart: 'Lire cet extrait',
  partLost: 'Un extrait ne peut pas être transmis ici : ceci mène au clip entier.',
  cardMayDiffer: 'Certains sites affichent à la place l’image du clip entier.',
};
