import type { TranscriptWords } from '../en.js';

/** Spanish. No native speaker has reviewed it yet. */
export const es: TranscriptWords = {
  transcript: 'Transcripción',
  searchTranscript: 'Buscar en la transcripción',
  matchOf: (match, count) => `${match} de ${count}`,
  noMatch: 'No se ha encontrado nada',
  previousMatch: 'Resultado anterior',
  nextMatch: 'Resultado siguiente',
  follow: 'Seguir',
  language: 'Idioma',
  copyAll: 'Copiar todo',
  transcriptCopied: 'La transcripción se ha copiado al portapapeles.',
  download: (type) => `Descargar ${type}`,
  noTranscript: 'Este clip no tiene transcripción.',
  textComes: 'El texto aparece mientras se reproduce el clip.',
  transcriptFailed: 'No se ha podido cargar la transcripción.',
  notReadable: 'No se puede leer el archivo de subtítulos.',
};
