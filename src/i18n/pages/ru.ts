import type { PageWords } from '../page-words.js';

/** Russian. No native speaker has reviewed it yet. */
export const ru: PageWords = {
  language: 'ru',
  unknown: 'Такого клипа нет',
  unknownMore: 'Возможно, адрес скопирован не полностью, или этого клипа здесь никогда не было.',
  removed: (date) => `Этот клип удалён: ${date}`,
  private: 'Этот клип не общедоступен',
  elsewhere: 'Этот клип можно посмотреть только в другом месте.',
  consent:
    'До вашего согласия из этого клипа ничего не загружается. Без скриптов его можно посмотреть на его странице.',
  warning: 'Предупреждение',
  correction: 'Исправление',
  correctionOf: (date) => `Исправление, ${date}`,
  article: 'К статье',
  transcript: 'Расшифровка',
  clips: 'Клипы',
};
