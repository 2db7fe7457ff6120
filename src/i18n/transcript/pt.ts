import type { TranscriptWords } from '../en.js';

/** Portuguese. No native speaker has reviewed it yet. */
export const pt: TranscriptWords = {
  transcript: 'Transcrição',
  searchTranscript: 'Pesquisar na transcrição',
  matchOf: (match, count) => `${match} de ${count}`,
  noMatch: 'Nada encontrado',
  previousMatch: 'Resultado anterior',
  nextMatch: 'Próximo resultado',
  follow: 'Acompanhar',
  language: 'Idioma',
  copyAll: 'Copiar tudo',
  transcriptCopied: 'A transcrição foi copiada para a área de transferência.',
  download: (type) => `Baixar ${type}`,
  noTranscript: 'Este clipe não tem transcrição.',
  textComes: 'O texto aparece enquanto o clipe é reproduzido.',
  transcriptFailed: 'Não foi possível carregar a transcrição.',
  notReadable: 'Não é possível ler o arquivo de legendas.',
};
