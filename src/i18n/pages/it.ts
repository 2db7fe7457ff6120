import type { PageWords } from '../page-words.js';

/** Italian. No native speaker has reviewed it yet. */
export const it: PageWords = {
  language: 'it',
  unknown: 'Questa clip non esiste',
  unknownMore: 'Forse l’indirizzo è stato copiato solo in parte, oppure la clip non è mai stata qui.',
  removed: (date) => `Questa clip è stata rimossa: ${date}.`,
  private: 'Questa clip non è pubblica',
  elsewhere: 'Questa clip si può guardare solo altrove.',
  consent:
    'Nulla di questa clip viene caricato prima del vostro consenso. Senza script si può guardare sulla sua pagina.',
  warning: 'Attenzione',
  correction: 'Correzione',
  correctionOf: (date) => `Correzione, ${date}`,
  article: 'All’articolo',
  transcript: 'Trascrizione',
  clips: 'Clip',
};
