import type { ExcerptWords } from '../en.js';

/** Hungarian. No native speaker has reviewed it yet. */
export const hu: ExcerptWords = {
  excerptStart: 'A részlet kezdete',
  excerptEnd: 'A részlet vége',
  fromHere: 'Innen',
  toHere: 'Eddig',
  littleEarlier: (side) => `${side}: kicsit korábban`,
  littleLater: (side) => `${side}: kicsit később`,
  playPart: 'A részlet lejátszása',
  partLost: 'Részlet itt nem adható át: ez a teljes kliphez vezet.',
  cardMayDiffer: 'Egyes oldalak ehelyett a teljes klip képét mutatják.',
};
