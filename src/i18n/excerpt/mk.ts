import type { ExcerptWords } from '../en.js';

/** Macedonian. No native speaker has reviewed it yet. */
export const mk: ExcerptWords = {
  excerptStart: 'Почеток на исечокот',
  excerptEnd: 'Крај на исечокот',
  fromHere: 'Оттука',
  toHere: 'Дотука',
  littleEarlier: (side) => `${side}: малку порано`,
  littleLater: (side) => `${side}: малку подоцна`,
  playPart: 'Пушти го овој дел',
  partLost: 'Тука не може да се пренесе дел: ова води кон целиот клип.',
  cardMayDiffer: 'Некои страници наместо тоа ја прикажуваат сликата од целиот клип.',
};
