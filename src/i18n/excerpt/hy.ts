import type { ExcerptWords } from '../en.js';

/** Armenian. No native speaker has reviewed it yet. */
export const hy: ExcerptWords = {
  excerptStart: 'Հատվածի սկիզբ',
  excerptEnd: 'Հատվածի ավարտ',
  fromHere: 'Այստեղից',
  toHere: 'Մինչև այստեղ',
  littleEarlier: (side) => `${side}՝ մի փոքր ավելի վաղ`,
  littleLater: (side) => `${side}՝ մի փոքր ավելի ուշ`,
  playPart: 'Նվագարկել այս հատվածը',
  partLost: 'Այստեղ հատված փոխանցել հնարավոր չէ. սա տանում է դեպի ամբողջ հոլովակը։',
  cardMayDiffer: 'Որոշ կայքեր դրա փոխարեն ցույց են տալիս ամբողջ հոլովակի նկարը։',
};
