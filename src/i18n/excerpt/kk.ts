import type { ExcerptWords } from '../en.js';

/** Kazakh. No native speaker has reviewed it yet. */
export const kk: ExcerptWords = {
  excerptStart: 'Үзіндінің басы',
  excerptEnd: 'Үзіндінің соңы',
  fromHere: 'Осы жерден',
  toHere: 'Осы жерге дейін',
  littleEarlier: (side) => `${side}: сәл ертерек`,
  littleLater: (side) => `${side}: сәл кейінірек`,
  playPart: 'Осы бөлікті ойнату',
  partLost: 'Мұнда бөлікті беру мүмкін емес: бұл бүкіл клипке апарады.',
  cardMayDiffer: 'Кейбір сайттар оның орнына бүкіл клиптің суретін көрсетеді.',
};
