import type { TranscriptWords } from '../en.js';

/** Hungarian. No native speaker has reviewed it yet. */
export const hu: TranscriptWords = {
  transcript: 'Átirat',
  searchTranscript: 'Keresés az átiratban',
  matchOf: (match, count) => `${match} / ${count}`,
  noMatch: 'Nincs találat',
  previousMatch: 'Előző találat',
  nextMatch: 'Következő találat',
  follow: 'Követés',
  language: 'Nyelv',
  copyAll: 'Összes másolása',
  transcriptCopied: 'Az átirat a vágólapra került.',
  download: (type) => `${type} letöltése`,
  noTranscript: 'Ehhez a kliphez nincs átirat.',
  textComes: 'A szöveg a klip lejátszása közben jelenik meg.',
  transcriptFailed: 'Az átiratot nem sikerült betölteni.',
  notReadable: 'A feliratfájl nem olvasható.',
};
