import type { ExcerptWords } from '../en.js';

/** Azerbaijani. No native speaker has reviewed it yet. */
export const az: ExcerptWords = {
  excerptStart: 'Hissənin başlanğıcı',
  excerptEnd: 'Hissənin sonu',
  fromHere: 'Buradan',
  toHere: 'Buraya qədər',
  littleEarlier: (side) => `${side}: bir az əvvəl`,
  littleLater: (side) => `${side}: bir az sonra`,
  playPart: 'Bu hissəni oxut',
  partLost: 'Burada hissə ötürülə bilmir: bu, bütün klipə aparır.',
  cardMayDiffer: 'Bəzi saytlar bunun əvəzinə bütün klipin şəklini göstərir.',
};
