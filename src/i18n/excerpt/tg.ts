import type { ExcerptWords } from '../en.js';

/** Tajik. No native speaker has reviewed it yet. */
export const tg: ExcerptWords = {
  excerptStart: 'Оғози қисм',
  excerptEnd: 'Анҷоми қисм',
  fromHere: 'Аз ин ҷо',
  toHere: 'То ин ҷо',
  littleEarlier: (side) => `${side}: каме пештар`,
  littleLater: (side) => `${side}: каме дертар`,
  playPart: 'Пахши ин қисм',
  partLost: 'Дар ин ҷо қисмро интиқол додан мумкин нест: ин ба тамоми клип мебарад.',
  cardMayDiffer: 'Баъзе сайтҳо ба ҷои он тасвири тамоми клипро нишон медиҳанд.',
};
