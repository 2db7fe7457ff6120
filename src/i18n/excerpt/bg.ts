import type { ExcerptWords } from '../en.js';

/** Bulgarian. No native speaker has reviewed it yet. */
export const bg: ExcerptWords = {
  excerptStart: 'Начало на откъса',
  excerptEnd: 'Край на откъса',
  fromHere: 'Оттук',
  toHere: 'Дотук',
  littleEarlier: (side) => `${side}: малко по-рано`,
  littleLater: (side) => `${side}: малко по-късно`,
  playPart: 'Пускане на тази част',
  partLost: 'Тук не може да се предаде част: това води към целия клип.',
  cardMayDiffer: 'Някои сайтове вместо това показват картината на целия клип.',
};
