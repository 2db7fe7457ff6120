import type { TranscriptWords } from '../en.js';

/** Bosnian. No native speaker has reviewed it yet. */
export const bs: TranscriptWords = {
  transcript: 'Transkript',
  searchTranscript: 'Pretraži transkript',
  matchOf: (match, count) => `${match} od ${count}`,
  noMatch: 'Ništa nije pronađeno',
  previousMatch: 'Prethodni rezultat',
  nextMatch: 'Sljedeći rezultat',
  follow: 'Prati',
  language: 'Jezik',
  copyAll: 'Kopiraj sve',
  transcriptCopied: 'Transkript je kopiran u međuspremnik.',
  download: (type) => `Preuzmi ${type}`,
  noTranscript: 'Ovaj klip nema transkript.',
  textComes: 'Tekst se pojavljuje dok se klip reproducira.',
  transcriptFailed: 'Transkript se nije mogao učitati.',
  notReadable: 'Datoteka s titlovima ne može se pročitati.',
};
