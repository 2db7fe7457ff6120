import type { TranscriptWords } from '../en.js';

/** Macedonian. No native speaker has reviewed it yet. */
export const mk: TranscriptWords = {
  transcript: 'Транскрипт',
  searchTranscript: 'Пребарај во транскриптот',
  matchOf: (match, count) => `${match} од ${count}`,
  noMatch: 'Ништо не е најдено',
  previousMatch: 'Претходен резултат',
  nextMatch: 'Следен резултат',
  follow: 'Следи',
  language: 'Јазик',
  copyAll: 'Копирај сѐ',
  transcriptCopied: 'Транскриптот е копиран во таблата со исечоци.',
  download: (type) => `Преземи ${type}`,
  noTranscript: 'Овој клип нема транскрипт.',
  textComes: 'Текстот се појавува додека клипот се репродуцира.',
  transcriptFailed: 'Транскриптот не можеше да се вчита.',
  notReadable: 'Датотеката со титлови не може да се прочита.',
};
