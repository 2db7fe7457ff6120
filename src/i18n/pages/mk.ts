import type { PageWords } from '../page-words.js';

/** Macedonian. No native speaker has reviewed it yet. */
export const mk: PageWords = {
  language: 'mk',
  unknown: 'Нема таков клип',
  unknownMore: 'Можеби адресата е копирана само делумно или клипот никогаш не бил тука.',
  removed: (date) => `Овој клип е отстранет: ${date}`,
  private: 'Овој клип не е јавен',
  elsewhere: 'Овој клип може да се гледа само на друго место.',
  consent:
    'Ништо од овој клип не се вчитува пред да се согласите. Без скрипта може да се гледа на неговата страница.',
  warning: 'Предупредување',
  correction: 'Исправка',
  correctionOf: (date) => `Исправка, ${date}`,
  article: 'Кон статијата',
  transcript: 'Транскрипт',
  clips: 'Клипови',
};
