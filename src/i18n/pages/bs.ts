import type { PageWords } from '../page-words.js';

/** Bosnian. No native speaker has reviewed it yet. */
export const bs: PageWords = {
  language: 'bs',
  unknown: 'Takav snimak ne postoji',
  unknownMore: 'Adresa je možda kopirana samo djelimično ili snimak nikada nije bio ovdje.',
  removed: (date) => `Ovaj snimak je uklonjen: ${date}`,
  private: 'Ovaj snimak nije javan',
  elsewhere: 'Ovaj snimak se može gledati samo na drugom mjestu.',
  consent:
    'Ništa od ovog snimka se ne učitava prije nego što se složite. Bez skripte se može gledati na njegovoj stranici.',
  warning: 'Upozorenje',
  correction: 'Ispravka',
  correctionOf: (date) => `Ispravka, ${date}`,
  article: 'Na članak',
  transcript: 'Transkript',
  clips: 'Snimci',
};
