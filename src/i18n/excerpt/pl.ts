import type { ExcerptWords } from '../en.js';

/** Polish. No native speaker has reviewed it yet. */
export const pl: ExcerptWords = {
  excerptStart: 'Początek fragmentu',
  excerptEnd: 'Koniec fragmentu',
  fromHere: 'Odtąd',
  toHere: 'Dotąd',
  littleEarlier: (side) => `${side}: trochę wcześniej`,
  littleLater: (side) => `${side}: trochę później`,
  playPart: 'Odtwórz ten fragment',
  partLost: 'Fragmentu nie da się tu przekazać: to prowadzi do całego klipu.',
  cardMayDiffer: 'Niektóre strony pokazują zamiast tego obraz całego klipu.',
};
