import type { ExcerptWords } from '../en.js';

/** Bosnian. No native speaker has reviewed it yet. */
export const bs: ExcerptWords = {
  excerptStart: 'Početak isječka',
  excerptEnd: 'Kraj isječka',
  fromHere: 'Odavde',
  toHere: 'Dovde',
  littleEarlier: (side) => `${side}: malo ranije`,
  littleLater: (side) => `${side}: malo kasnije`,
  playPart: 'Pokreni ovaj dio',
  partLost: 'Dio se ovdje ne može prenijeti: ovo vodi na cijeli klip.',
  cardMayDiffer: 'Neke stranice umjesto toga prikazuju sliku cijelog klipa.',
};
