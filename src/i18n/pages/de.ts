import type { PageWords } from '../page-words.js';

/** German. No native speaker has reviewed it yet. */
export const de: PageWords = {
  language: 'de',
  unknown: 'Diesen Clip gibt es nicht',
  unknownMore: 'Vielleicht wurde die Adresse unvollständig kopiert, oder der Clip war nie hier.',
  removed: (date) => `Dieser Clip wurde am ${date} entfernt.`,
  private: 'Dieser Clip ist nicht öffentlich',
  elsewhere: 'Dieser Clip kann nur an anderer Stelle angesehen werden.',
  consent:
    'Von diesem Clip wird nichts geladen, bevor Sie zustimmen. Ohne Skript kann er auf seiner Seite angesehen werden.',
  warning: 'Warnung',
  correction: 'Korrektur',
  correctionOf: (date) => `Korrektur, ${date}`,
  article: 'Zum Artikel',
  transcript: 'Transkript',
  clips: 'Clips',
};
