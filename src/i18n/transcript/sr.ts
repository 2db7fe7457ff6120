import type { TranscriptWords } from '../en.js';

/** Serbian. No native speaker has reviewed it yet. */
export const sr: TranscriptWords = {
  transcript: 'Транскрипт',
  searchTranscript: 'Претражи транскрипт',
  matchOf: (match, count) => `${match} од ${count}`,
  noMatch: 'Ништа није пронађено',
  previousMatch: 'Претходни резултат',
  nextMatch: 'Следећи резултат',
  follow: 'Прати',
  language: 'Језик',
  copyAll: 'Копирај све',
  transcriptCopied: 'Транскрипт је копиран у клипборд.',
  download: (type) => `Преузми ${type}`,
  noTranscript: 'Овај клип нема транскрипт.',
  textComes: 'Текст се појављује док се клип репродукује.',
  transcriptFailed: 'Транскрипт није могао да се учита.',
  notReadable: 'Датотека са титловима не може да се прочита.',
};
