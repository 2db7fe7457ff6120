import type { PageWords } from '../page-words.js';

/** Tajik. No native speaker has reviewed it yet. */
export const tg: PageWords = {
  language: 'tg',
  unknown: 'Чунин клип вуҷуд надорад',
  unknownMore: 'Шояд суроға пурра нусхабардорӣ нашуда бошад ё ин клип ҳеҷ гоҳ дар ин ҷо набуд.',
  removed: (date) => `Ин клип нест карда шуд: ${date}.`,
  private: 'Ин клип барои ҳама дастрас нест',
  elsewhere: 'Ин клипро танҳо дар ҷойи дигар тамошо кардан мумкин аст.',
  consent:
    'То розигии шумо аз ин клип чизе бор карда намешавад. Бе скрипт онро дар саҳифаи худаш дидан мумкин аст.',
  warning: 'Огоҳӣ',
  correction: 'Ислоҳ',
  correctionOf: (date) => `Ислоҳ, ${date}`,
  article: 'Ба мақола',
  transcript: 'Матн',
  clips: 'Клипҳо',
};
