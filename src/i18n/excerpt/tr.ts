import type { ExcerptWords } from '../en.js';

/** Turkish. No native speaker has reviewed it yet. */
export const tr: ExcerptWords = {
  excerptStart: 'Bölümün başlangıcı',
  excerptEnd: 'Bölümün bitişi',
  fromHere: 'Buradan',
  toHere: 'Buraya kadar',
  littleEarlier: (side) => `${side}: biraz önce`,
  littleLater: (side) => `${side}: biraz sonra`,
  playPart: 'Bu bölümü oynat',
  partLost: 'Burada bir bölüm aktarılamaz: bu, klibin tamamına götürür.',
  cardMayDiffer: 'Bazı siteler bunun yerine klibin tamamının resmini gösterir.',
};
