import type { ExcerptWords } from '../en.js';

/** Uzbek. No native speaker has reviewed it yet. */
export const uz: ExcerptWords = {
  excerptStart: 'Parchaning boshlanishi',
  excerptEnd: 'Parchaning tugashi',
  fromHere: 'Shu yerdan',
  toHere: 'Shu yergacha',
  littleEarlier: (side) => `${side}: biroz oldinroq`,
  littleLater: (side) => `${side}: biroz keyinroq`,
  playPart: 'Bu qismni ijro etish',
  partLost: 'Bu yerda qismni uzatib boʻlmaydi: bu butun klipga olib boradi.',
  cardMayDiffer: 'Ayrim saytlar buning oʻrniga butun klipning rasmini koʻrsatadi.',
};
