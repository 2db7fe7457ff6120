import type { PageWords } from '../page-words.js';

/** Serbian. No native speaker has reviewed it yet. */
export const sr: PageWords = {
  language: 'sr',
  unknown: 'Такав снимак не постоји',
  unknownMore: 'Адреса је можда копирана само делимично или снимак никада није био овде.',
  removed: (date) => `Овај снимак је уклоњен: ${date}`,
  private: 'Овај снимак није јаван',
  elsewhere: 'Овај снимак може да се гледа само на другом месту.',
  consent:
    'Ништа од овог снимка се не учитава пре него што се сложите. Без скрипте може да се гледа на његовој страници.',
  warning: 'Упозорење',
  correction: 'Исправка',
  correctionOf: (date) => `Исправка, ${date}`,
  article: 'На чланак',
  transcript: 'Транскрипт',
  clips: 'Снимци',
};
