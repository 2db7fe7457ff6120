import type { PageWords } from '../page-words.js';

/** Hungarian. No native speaker has reviewed it yet. */
export const hu: PageWords = {
  language: 'hu',
  unknown: 'Nincs ilyen klip',
  unknownMore: 'Lehet, hogy a cím hiányosan lett kimásolva, vagy a klip sosem volt itt.',
  removed: (date) => `Ezt a klipet eltávolították: ${date}`,
  private: 'Ez a klip nem nyilvános',
  elsewhere: 'Ez a klip csak máshol nézhető meg.',
  consent:
    'A klipből semmi sem töltődik be, amíg Ön bele nem egyezik. Szkript nélkül a saját oldalán nézhető meg.',
  warning: 'Figyelmeztetés',
  correction: 'Helyesbítés',
  correctionOf: (date) => `Helyesbítés, ${date}`,
  article: 'A cikkhez',
  transcript: 'Átirat',
  clips: 'Klipek',
};
