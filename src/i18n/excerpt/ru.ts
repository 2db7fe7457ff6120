import type { ExcerptWords } from '../en.js';

/** Russian. No native speaker has reviewed it yet. */
export const ru: ExcerptWords = {
  excerptStart: 'Начало фрагмента',
  excerptEnd: 'Конец фрагмента',
  fromHere: 'Отсюда',
  toHere: 'Досюда',
  littleEarlier: (side) => `${side}: чуть раньше`,
  littleLater: (side) => `${side}: чуть позже`,
  playPart: 'Воспроизвести эту часть',
  partLost: 'Часть здесь передать нельзя: это ведёт ко всему клипу.',
  cardMayDiffer: 'Некоторые сайты вместо этого показывают картинку всего клипа.',
};
