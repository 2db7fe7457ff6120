import type { TranscriptWords } from '../en.js';

/** Russian. No native speaker has reviewed it yet. */
export const ru: TranscriptWords = {
  transcript: 'Расшифровка',
  searchTranscript: 'Искать в расшифровке',
  matchOf: (match, count) => `${match} из ${count}`,
  noMatch: 'Ничего не найдено',
  previousMatch: 'Предыдущее совпадение',
  nextMatch: 'Следующее совпадение',
  follow: 'Следить',
  language: 'Язык',
  copyAll: 'Копировать всё',
  transcriptCopied: 'Расшифровка скопирована в буфер обмена.',
  download: (type) => `Скачать ${type}`,
  noTranscript: 'У этого клипа нет расшифровки.',
  textComes: 'Текст появляется во время воспроизведения клипа.',
  transcriptFailed: 'Не удалось загрузить расшифровку.',
  notReadable: 'Не удалось прочитать файл субтитров.',
};
