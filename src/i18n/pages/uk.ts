import type { PageWords } from '../page-words.js';

/** Ukrainian. No native speaker has reviewed it yet. */
export const uk: PageWords = {
  language: 'uk',
  unknown: 'Такого кліпу немає',
  unknownMore: 'Можливо, адресу скопійовано не повністю, або цього кліпу тут ніколи не було.',
  removed: (date) => `Цей кліп вилучено: ${date}`,
  private: 'Цей кліп не є загальнодоступним',
  elsewhere: 'Цей кліп можна переглянути лише в іншому місці.',
  consent:
    'До вашої згоди з цього кліпу нічого не завантажується. Без скриптів його можна переглянути на його сторінці.',
  warning: 'Попередження',
  correction: 'Виправлення',
  correctionOf: (date) => `Виправлення, ${date}`,
  article: 'До статті',
  transcript: 'Розшифровка',
  clips: 'Кліпи',
};
