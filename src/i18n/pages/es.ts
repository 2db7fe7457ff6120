import type { PageWords } from '../page-words.js';

/** Spanish. No native speaker has reviewed it yet. */
export const es: PageWords = {
  language: 'es',
  unknown: 'Este clip no existe',
  unknownMore: 'Puede que la dirección se haya copiado incompleta o que el clip nunca haya estado aquí.',
  removed: (date) => `Este clip se retiró el ${date}.`,
  private: 'Este clip no es público',
  elsewhere: 'Este clip solo se puede ver en otro sitio.',
  consent: 'No se carga nada de este clip antes de que usted acepte. Sin scripts, se puede ver en su página.',
  warning: 'Advertencia',
  correction: 'Corrección',
  correctionOf: (date) => `Corrección, ${date}`,
  article: 'Ir al artículo',
  transcript: 'Transcripción',
  clips: 'Clips',
};
