import type { TranscriptWords } from '../en.js';

/** Polish. No native speaker has reviewed it yet. */
export const pl: TranscriptWords = {
  transcript: 'Transkrypcja',
  searchTranscript: 'Szukaj w transkrypcji',
  matchOf: (match, count) => `${match} z ${count}`,
  noMatch: 'Nic nie znaleziono',
  previousMatch: 'Poprzedni wynik',
  nextMatch: 'Następny wynik',
  follow: 'Śledź',
  language: 'Język',
  copyAll: 'Kopiuj wszystko',
  transcriptCopied: 'Transkrypcja została skopiowana do schowka.',
  download: (type) => `Pobierz ${type}`,
  noTranscript: 'Ten klip nie ma transkrypcji.',
  textComes: 'Tekst pojawia się podczas odtwarzania klipu.',
  transcriptFailed: 'Nie udało się wczytać transkrypcji.',
  notReadable: 'Nie można odczytać pliku z napisami.',
};
