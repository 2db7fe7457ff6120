import type { PageWords } from '../page-words.js';

/** Romanian. No native speaker has reviewed it yet. */
export const ro: PageWords = {
  language: 'ro',
  unknown: 'Nu există un astfel de clip',
  unknownMore: 'Poate că adresa a fost copiată doar în parte sau clipul nu a fost niciodată aici.',
  removed: (date) => `Acest clip a fost eliminat: ${date}.`,
  private: 'Acest clip nu este public',
  elsewhere: 'Acest clip poate fi vizionat doar în altă parte.',
  consent:
    'Nimic din acest clip nu se încarcă înainte de a fi de acord. Fără script, poate fi vizionat pe pagina sa.',
  warning: 'Avertisment',
  correction: 'Corectură',
  correctionOf: (date) => `Corectură, ${date}`,
  article: 'La articol',
  transcript: 'Transcriere',
  clips: 'Clipuri',
};
