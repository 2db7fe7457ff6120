import type { TranscriptWords } from '../en.js';

/** German. No native speaker has reviewed it yet. */
export const de: TranscriptWords = {
  transcript: 'Transkript',
  searchTranscript: 'Im Transkript suchen',
  matchOf: (match, count) => `${match} von ${count}`,
  noMatch: 'Nichts gefunden',
  previousMatch: 'Vorheriger Treffer',
  nextMatch: 'Nächster Treffer',
  follow: 'Mitlaufen',
  language: 'Sprache',
  copyAll: 'Alles kopieren',
  transcriptCopied: 'Das Transkript wurde in die Zwischenablage kopiert.',
  download: (type) => `${type} herunterladen`,
  noTranscript: 'Zu diesem Clip gibt es kein Transkript.',
  textComes: 'Der Text erscheint, während der Clip läuft.',
  transcriptFailed: 'Das Transkript konnte nicht geladen werden.',
  notReadable: 'Die Untertiteldatei ist nicht lesbar.',
};
