import type { ExcerptWords } from '../en.js';

/** German. No native speaker has reviewed it yet. */
export const de: ExcerptWords = {
  excerptStart: 'Anfang des Ausschnitts',
  excerptEnd: 'Ende des Ausschnitts',
  fromHere: 'Ab hier',
  toHere: 'Bis hier',
  littleEarlier: (side) => `${side}: etwas früher`,
  littleLater: (side) => `${side}: etwas später`,
  playPart: 'Ausschnitt abspielen',
  partLost: 'Ein Ausschnitt lässt sich hier nicht mitgeben: Dies führt zum ganzen Clip.',
  cardMayDiffer: 'Manche Websites zeigen stattdessen das Bild des ganzen Clips.',
};
