import type { PageWords } from '../page-words.js';

/** Portuguese, as in Brazil. No native speaker has reviewed it yet. */
export const pt: PageWords = {
  language: 'pt',
  unknown: 'Este clipe não existe',
  unknownMore: 'O endereço pode ter sido copiado só em parte, ou o clipe nunca esteve aqui.',
  removed: (date) => `Este clipe foi removido em ${date}.`,
  private: 'Este clipe não é público',
  elsewhere: 'Este clipe só pode ser visto noutro local.',
  consent:
    'Nada deste clipe é carregado antes de você concordar. Sem script, ele pode ser visto na sua página.',
  warning: 'Aviso',
  correction: 'Correção',
  correctionOf: (date) => `Correção, ${date}`,
  article: 'Ir para o artigo',
  transcript: 'Transcrição',
  clips: 'Clipes',
};
