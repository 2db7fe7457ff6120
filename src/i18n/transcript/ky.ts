import type { TranscriptWords } from '../en.js';

/** Kyrgyz. No native speaker has reviewed it yet. */
export const ky: TranscriptWords = {
  transcript: 'Тексти',
  searchTranscript: 'Тексттен издөө',
  matchOf: (match, count) => `${match} / ${count}`,
  noMatch: 'Эч нерсе табылган жок',
  previousMatch: 'Мурунку жыйынтык',
  nextMatch: 'Кийинки жыйынтык',
  follow: 'Ээрчүү',
  language: 'Тил',
  copyAll: 'Баарын көчүрүү',
  transcriptCopied: 'Текст алмашуу буферине көчүрүлдү.',
  download: (type) => `${type} жүктөп алуу`,
  noTranscript: 'Бул клиптин тексти жок.',
  textComes: 'Текст клип ойноп жатканда пайда болот.',
  transcriptFailed: 'Текст жүктөлбөй калды.',
  notReadable: 'Субтитр файлы окулбай калды.',
};
