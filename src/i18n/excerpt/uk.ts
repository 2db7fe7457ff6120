import type { ExcerptWords } from '../en.js';

/** Ukrainian. No native speaker has reviewed it yet. */
export const uk: ExcerptWords = {
  excerptStart: 'Початок уривка',
  excerptEnd: 'Кінець уривка',
  fromHere: 'Звідси',
  toHere: 'Досюди',
  littleEarlier: (side) => `${side}: трохи раніше`,
  littleLater: (side) => `${side}: трохи пізніше`,
  playPart: 'Відтворити цю частину',
  partLost: 'Частину тут передати не можна: це веде до всього кліпу.',
  cardMayDiffer: 'Деякі сайти натомість показують зображення всього кліпу.',
};
