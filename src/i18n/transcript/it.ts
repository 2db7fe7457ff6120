import type { TranscriptWords } from '../en.js';

/** Italian. No native speaker has reviewed it yet. */
export const it: TranscriptWords = {
  transcript: 'Trascrizione',
  searchTranscript: 'Cerca nella trascrizione',
  matchOf: (match, count) => `${match} di ${count}`,
  noMatch: 'Nessun risultato',
  previousMatch: 'Risultato precedente',
  nextMatch: 'Risultato successivo',
  follow: 'Segui',
  language: 'Lingua',
  copyAll: 'Copia tutto',
  transcriptCopied: 'La trascrizione è stata copiata negli appunti.',
  download: (type) => `Scarica ${type}`,
  noTranscript: 'Questo video non ha una trascrizione.',
  textComes: 'Il testo appare durante la riproduzione.',
  transcriptFailed: 'Non è stato possibile caricare la trascrizione.',
  notReadable: 'Il file dei sottotitoli non è leggibile.',
};
