import type { TranscriptWords } from '../en.js';

/** French. No native speaker has reviewed it yet. */
export const fr: TranscriptWords = {
  transcript: 'Transcription',
  searchTranscript: 'Rechercher dans la transcription',
  matchOf: (match, count) => `${match} sur ${count}`,
  noMatch: 'Aucun résultat',
  previousMatch: 'Résultat précédent',
  nextMatch: 'Résultat suivant',
  follow: 'Suivre',
  language: 'Langue',
  copyAll: 'Tout copier',
  transcriptCopied: 'La transcription a été copiée dans le presse-papiers.',
  download: (type) => `Télécharger ${type}`,
  noTranscript: 'Ce clip n’a pas de transcription.',
  textComes: 'Le texte apparaît pendant la lecture du clip.',
  transcriptFailed: 'La transcription n’a pas pu être chargée.',
  notReadable: 'Le fichier de sous-titres est illisible.',
};
