import type { PageWords } from '../page-words.js';

/** Belarusian. No native speaker has reviewed it yet. */
export const be: PageWords = {
  language: 'be',
  unknown: 'Такога кліпа няма',
  unknownMore: 'Магчыма, адрас скапіяваны не цалкам, або гэтага кліпа тут ніколі не было.',
  removed: (date) => `Гэты кліп выдалены: ${date}.`,
  private: 'Гэты кліп не агульнадаступны',
  elsewhere: 'Гэты кліп можна паглядзець толькі ў іншым месцы.',
  consent:
    'Пакуль вы не згодзіцеся, нічога з гэтага кліпа не загружаецца. Без скрыптоў яго можна паглядзець на яго старонцы.',
  warning: 'Папярэджанне',
  correction: 'Выпраўленне',
  correctionOf: (date) => `Выпраўленне, ${date}`,
  article: 'Да артыкула',
  transcript: 'Расшыфроўка',
  clips: 'Кліпы',
};
