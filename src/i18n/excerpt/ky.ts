import type { ExcerptWords } from '../en.js';

/** Kyrgyz. No native speaker has reviewed it yet. */
export const ky: ExcerptWords = {
  excerptStart: 'Үзүндүнүн башы',
  excerptEnd: 'Үзүндүнүн аягы',
  fromHere: 'Ушул жерден',
  toHere: 'Ушул жерге чейин',
  littleEarlier: (side) => `${side}: бир аз эртерээк`,
  littleLater: (side) => `${side}: бир аз кечирээк`,
  playPart: 'Бул бөлүктү ойнотуу',
  partLost: 'Бул жерде бөлүктү берүүгө болбойт: бул толук клипке алып барат.',
  cardMayDiffer: 'Айрым сайттар анын ордуна толук клиптин сүрөтүн көрсөтөт.',
};
