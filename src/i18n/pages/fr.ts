import type { PageWords } from '../page-words.js';

/** French. No native speaker has reviewed it yet. */
export const fr: PageWords = {
  language: 'fr',
  unknown: 'Ce clip n’existe pas',
  unknownMore: 'L’adresse a peut-être été copiée en partie, ou le clip n’a jamais été ici.',
  removed: (date) => `Ce clip a été retiré le ${date}.`,
  private: 'Ce clip n’est pas public',
  elsewhere: 'Ce clip ne peut être regardé qu’ailleurs.',
  consent: 'Rien de ce clip n’est chargé avant votre accord. Sans script, il peut être regardé sur sa page.',
  warning: 'Avertissement',
  correction: 'Rectificatif',
  correctionOf: (date) => `Rectificatif, ${date}`,
  article: 'Vers l’article',
  transcript: 'Transcription',
  clips: 'Clips',
};
