import type { PageWords } from '../page-words.js';

/** Kyrgyz. No native speaker has reviewed it yet. */
export const ky: PageWords = {
  language: 'ky',
  unknown: 'Мындай клип жок',
  unknownMore: 'Дарек толук көчүрүлбөгөндүр же клип бул жерде эч качан болгон эмес.',
  removed: (date) => `Бул клип өчүрүлгөн: ${date}`,
  private: 'Бул клип жалпыга ачык эмес',
  elsewhere: 'Бул клипти башка жерден гана көрүүгө болот.',
  consent:
    'Сиз макул болгонго чейин бул клиптен эч нерсе жүктөлбөйт. Скриптсиз аны өз барагынан көрүүгө болот.',
  warning: 'Эскертүү',
  correction: 'Оңдоо',
  correctionOf: (date) => `Оңдоо, ${date}`,
  article: 'Макалага өтүү',
  transcript: 'Тексти',
  clips: 'Клиптер',
};
