import type { ExcerptWords } from '../en.js';

/** Albanian. No native speaker has reviewed it yet. */
export const sq: ExcerptWords = {
  excerptStart: 'Fillimi i pjesës',
  excerptEnd: 'Fundi i pjesës',
  fromHere: 'Nga këtu',
  toHere: 'Deri këtu',
  littleEarlier: (side) => `${side}: pak më herët`,
  littleLater: (side) => `${side}: pak më vonë`,
  playPart: 'Luaj këtë pjesë',
  partLost: 'Këtu nuk mund të përcillet një pjesë: kjo çon te klipi i plotë.',
  cardMayDiffer: 'Disa sajte tregojnë në vend të saj figurën e klipit të plotë.',
};
