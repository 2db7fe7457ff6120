import type { TranscriptWords } from '../en.js';

/** Albanian. No native speaker has reviewed it yet. */
export const sq: TranscriptWords = {
  transcript: 'Transkripti',
  searchTranscript: 'Kërko në transkript',
  matchOf: (match, count) => `${match} nga ${count}`,
  noMatch: 'Nuk u gjet asgjë',
  previousMatch: 'Rezultati i mëparshëm',
  nextMatch: 'Rezultati tjetër',
  follow: 'Ndiq',
  language: 'Gjuha',
  copyAll: 'Kopjo të gjitha',
  transcriptCopied: 'Transkripti u kopjua në kujtesën e fragmenteve.',
  download: (type) => `Shkarko ${type}`,
  noTranscript: 'Ky klip nuk ka transkript.',
  textComes: 'Teksti shfaqet ndërsa luhet klipi.',
  transcriptFailed: 'Transkripti nuk u ngarkua dot.',
  notReadable: 'Skedari i titrave nuk lexohet dot.',
};
