import type { PageWords } from '../page-words.js';

/** Kazakh. No native speaker has reviewed it yet. */
export const kk: PageWords = {
  language: 'kk',
  unknown: 'Мұндай клип жоқ',
  unknownMore: 'Мекенжай толық көшірілмеген болуы мүмкін немесе клип мұнда ешқашан болмаған.',
  removed: (date) => `Бұл клип жойылған: ${date}`,
  private: 'Бұл клип жалпыға ашық емес',
  elsewhere: 'Бұл клипті тек басқа жерде көруге болады.',
  consent: 'Сіз келіскенге дейін бұл клиптен ештеңе жүктелмейді. Скриптсіз оны өз бетінде көруге болады.',
  warning: 'Ескерту',
  correction: 'Түзету',
  correctionOf: (date) => `Түзету, ${date}`,
  article: 'Мақалаға өту',
  transcript: 'Мәтіні',
  clips: 'Клиптер',
};
