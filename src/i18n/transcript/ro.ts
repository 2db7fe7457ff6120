import type { TranscriptWords } from '../en.js';

/** Romanian. No native speaker has reviewed it yet. */
export const ro: TranscriptWords = {
  transcript: 'Transcriere',
  searchTranscript: 'Caută în transcriere',
  matchOf: (match, count) => `${match} din ${count}`,
  noMatch: 'Nimic găsit',
  previousMatch: 'Rezultatul anterior',
  nextMatch: 'Rezultatul următor',
  follow: 'Urmărește',
  language: 'Limba',
  copyAll: 'Copiază tot',
  transcriptCopied: 'Transcrierea a fost copiată în clipboard.',
  download: (type) => `Descarcă ${type}`,
  noTranscript: 'Acest clip nu are transcriere.',
  textComes: 'Textul apare în timpul redării clipului.',
  transcriptFailed: 'Transcrierea nu a putut fi încărcată.',
  notReadable: 'Fișierul de subtitrări nu poate fi citit.',
};
