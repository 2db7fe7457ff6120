import type { ExcerptWords } from '../en.js';

/** Serbian. No native speaker has reviewed it yet. */
export const sr: ExcerptWords = {
  excerptStart: 'Почетак исечка',
  excerptEnd: 'Крај исечка',
  fromHere: 'Одавде',
  toHere: 'Довде',
  littleEarlier: (side) => `${side}: мало раније`,
  littleLater: (side) => `${side}: мало касније`,
  playPart: 'Пусти овај део',
  partLost: 'Део се овде не може пренети: ово води на цео клип.',
  cardMayDiffer: 'Неки сајтови уместо тога приказују слику целог клипа.',
};
