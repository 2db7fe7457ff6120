import type { ExcerptWords } from '../en.js';

/** Dari. No native speaker has reviewed it yet. */
export const prs: ExcerptWords = {
  excerptStart: 'آغاز بخش',
  excerptEnd: 'پایان بخش',
  fromHere: 'از این‌جا',
  toHere: 'تا این‌جا',
  littleEarlier: (side) => `${side}: کمی پیش‌تر`,
  littleLater: (side) => `${side}: کمی پس‌تر`,
  playPart: 'پخش این بخش',
  partLost: 'بخشی را نمی‌توان این‌جا انتقال داد: این به تمام کلیپ می‌رسد.',
  cardMayDiffer: 'بعضی سایت‌ها به جای آن تصویر تمام کلیپ را نشان می‌دهند.',
};
