import type { ExcerptWords } from '../en.js';

/** Georgian. No native speaker has reviewed it yet. */
export const ka: ExcerptWords = {
  excerptStart: 'ნაწილის დასაწყისი',
  excerptEnd: 'ნაწილის დასასრული',
  fromHere: 'აქედან',
  toHere: 'აქამდე',
  littleEarlier: (side) => `${side}: ცოტა ადრე`,
  littleLater: (side) => `${side}: ცოტა მოგვიანებით`,
  playPart: 'ამ ნაწილის ჩართვა',
  partLost: 'ნაწილის გადაცემა აქ შეუძლებელია: ეს მთელ კლიპზე გადადის.',
  cardMayDiffer: 'ზოგი საიტი ამის ნაცვლად მთელი კლიპის სურათს აჩვენებს.',
};
