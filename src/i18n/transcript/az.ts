import type { TranscriptWords } from '../en.js';

/** Azerbaijani. No native speaker has reviewed it yet. */
export const az: TranscriptWords = {
  transcript: 'Mətn',
  searchTranscript: 'Mətndə axtar',
  matchOf: (match, count) => `${match} / ${count}`,
  noMatch: 'Heç nə tapılmadı',
  previousMatch: 'Əvvəlki nəticə',
  nextMatch: 'Növbəti nəticə',
  follow: 'İzlə',
  language: 'Dil',
  copyAll: 'Hamısını kopyala',
  transcriptCopied: 'Mətn mübadilə buferinə kopyalandı.',
  download: (type) => `${type} endir`,
  noTranscript: 'Bu klipin mətni yoxdur.',
  textComes: 'Mətn klip oynadıqca görünür.',
  transcriptFailed: 'Mətni yükləmək mümkün olmadı.',
  notReadable: 'Altyazı faylını oxumaq mümkün olmadı.',
};
