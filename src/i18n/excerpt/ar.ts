import type { ExcerptWords } from '../en.js';

/** Arabic. No native speaker has reviewed it yet. */
export const ar: ExcerptWords = {
  excerptStart: 'بداية الجزء',
  excerptEnd: 'نهاية الجزء',
  fromHere: 'من هنا',
  toHere: 'إلى هنا',
  littleEarlier: (side) => `${side}: أبكر قليلًا`,
  littleLater: (side) => `${side}: أبعد قليلًا`,
  playPart: 'تشغيل هذا الجزء',
  partLost: 'لا يمكن نقل جزء بهذه الطريقة: يؤدي هذا إلى المقطع كاملًا.',
  cardMayDiffer: 'تعرض بعض المواقع صورة المقطع كاملًا بدلًا من ذلك.',
};
