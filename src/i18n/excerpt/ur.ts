import type { ExcerptWords } from '../en.js';

/** Urdu. No native speaker has reviewed it yet. */
export const ur: ExcerptWords = {
  excerptStart: 'حصے کا آغاز',
  excerptEnd: 'حصے کا اختتام',
  fromHere: 'یہاں سے',
  toHere: 'یہاں تک',
  littleEarlier: (side) => `${side}: تھوڑا پہلے`,
  littleLater: (side) => `${side}: تھوڑا بعد`,
  playPart: 'یہ حصہ چلائیں',
  partLost: 'یہاں حصہ منتقل نہیں ہو سکتا: یہ پورے کلپ تک لے جاتا ہے۔',
  cardMayDiffer: 'کچھ سائٹیں اس کی جگہ پورے کلپ کی تصویر دکھاتی ہیں۔',
};
