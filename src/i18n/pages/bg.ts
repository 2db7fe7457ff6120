import type { PageWords } from '../page-words.js';

/** Bulgarian. No native speaker has reviewed it yet. */
export const bg: PageWords = {
  language: 'bg',
  unknown: 'Няма такъв клип',
  unknownMore: 'Възможно е адресът да е копиран непълно или клипът никога да не е бил тук.',
  removed: (date) => `Този клип е премахнат на ${date}.`,
  private: 'Този клип не е публичен',
  elsewhere: 'Този клип може да се гледа само другаде.',
  consent:
    'Нищо от този клип не се зарежда, преди да се съгласите. Без скрипт може да се гледа на неговата страница.',
  warning: 'Предупреждение',
  correction: 'Поправка',
  correctionOf: (date) => `Поправка, ${date}`,
  article: 'Към статията',
  transcript: 'Транскрипция',
  clips: 'Клипове',
};
