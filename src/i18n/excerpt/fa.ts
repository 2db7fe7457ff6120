import type { ExcerptWords } from '../en.js';

/** Persian. No native speaker has reviewed it yet. */
export const fa: ExcerptWords = {
  excerptStart: 'شروع بخش',
  excerptEnd: 'پایان بخش',
  fromHere: 'از اینجا',
  toHere: 'تا اینجا',
  littleEarlier: (side) => `${side}: کمی زودتر`,
  littleLater: (side) => `${side}: کمی دیرتر`,
  playPart: 'پخش این بخش',
  partLost: 'بخشی را نمی‌توان در اینجا منتقل کرد: این به کل کلیپ می‌رسد.',
  cardMayDiffer: 'بعضی سایت‌ها به‌جای آن تصویر کل کلیپ را نشان می‌دهند.',
};
