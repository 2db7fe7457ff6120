import type { ExcerptWords } from '../en.js';

/** Belarusian. No native speaker has reviewed it yet. */
export const be: ExcerptWords = {
  excerptStart: 'Пачатак фрагмента',
  excerptEnd: 'Канец фрагмента',
  fromHere: 'Адсюль',
  toHere: 'Дасюль',
  littleEarlier: (side) => `${side}: трохі раней`,
  littleLater: (side) => `${side}: трохі пазней`,
  playPart: 'Прайграць гэту частку',
  partLost: 'Частку тут перадаць нельга: гэта вядзе да ўсяго кліпа.',
  cardMayDiffer: 'Некаторыя сайты замест гэтага паказваюць відарыс усяго кліпа.',
};
