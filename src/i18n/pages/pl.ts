import type { PageWords } from '../page-words.js';

/** Polish. No native speaker has reviewed it yet. */
export const pl: PageWords = {
  language: 'pl',
  unknown: 'Nie ma takiego klipu',
  unknownMore: 'Adres mógł zostać skopiowany tylko w części albo klipu nigdy tu nie było.',
  removed: (date) => `Ten klip usunięto: ${date}.`,
  private: 'Ten klip nie jest publiczny',
  elsewhere: 'Ten klip można obejrzeć tylko gdzie indziej.',
  consent:
    'Nic z tego klipu nie jest wczytywane przed udzieleniem zgody. Bez skryptów można go obejrzeć na jego stronie.',
  warning: 'Ostrzeżenie',
  correction: 'Sprostowanie',
  correctionOf: (date) => `Sprostowanie, ${date}`,
  article: 'Do artykułu',
  transcript: 'Transkrypcja',
  clips: 'Klipy',
};
