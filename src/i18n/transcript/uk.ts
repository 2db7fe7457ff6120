import type { TranscriptWords } from '../en.js';

/** Ukrainian. No native speaker has reviewed it yet. */
export const uk: TranscriptWords = {
  transcript: 'Розшифровка',
  searchTranscript: 'Шукати в розшифровці',
  matchOf: (match, count) => `${match} з ${count}`,
  noMatch: 'Нічого не знайдено',
  previousMatch: 'Попередній збіг',
  nextMatch: 'Наступний збіг',
  follow: 'Стежити',
  language: 'Мова',
  copyAll: 'Копіювати все',
  transcriptCopied: 'Розшифровку скопійовано до буфера обміну.',
  download: (type) => `Завантажити ${type}`,
  noTranscript: 'У цього кліпу немає розшифровки.',
  textComes: 'Текст з’являється під час відтворення кліпу.',
  transcriptFailed: 'Не вдалося завантажити розшифровку.',
  notReadable: 'Не вдалося прочитати файл субтитрів.',
};
