import type { TranscriptWords } from '../en.js';

/** Bulgarian. No native speaker has reviewed it yet. */
export const bg: TranscriptWords = {
  transcript: 'Транскрипция',
  searchTranscript: 'Търсене в транскрипцията',
  matchOf: (match, count) => `${match} от ${count}`,
  noMatch: 'Няма намерени резултати',
  previousMatch: 'Предишно съвпадение',
  nextMatch: 'Следващо съвпадение',
  follow: 'Следване',
  language: 'Език',
  copyAll: 'Копиране на всичко',
  transcriptCopied: 'Транскрипцията е копирана в клипборда.',
  download: (type) => `Изтегляне на ${type}`,
  noTranscript: 'Този клип няма транскрипция.',
  textComes: 'Текстът се появява, докато клипът се възпроизвежда.',
  transcriptFailed: 'Транскрипцията не можа да бъде заредена.',
  notReadable: 'Файлът със субтитри не може да бъде прочетен.',
};
