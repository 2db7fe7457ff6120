import type { TranscriptWords } from '../en.js';

/** Belarusian. No native speaker has reviewed it yet. */
export const be: TranscriptWords = {
  transcript: 'Расшыфроўка',
  searchTranscript: 'Шукаць у расшыфроўцы',
  matchOf: (match, count) => `${match} з ${count}`,
  noMatch: 'Нічога не знойдзена',
  previousMatch: 'Папярэдняе супадзенне',
  nextMatch: 'Наступнае супадзенне',
  follow: 'Сачыць',
  language: 'Мова',
  copyAll: 'Капіяваць усё',
  transcriptCopied: 'Расшыфроўка скапіявана ў буфер абмену.',
  download: (type) => `Спампаваць ${type}`,
  noTranscript: 'У гэтага кліпа няма расшыфроўкі.',
  textComes: 'Тэкст з’яўляецца падчас прайгравання кліпа.',
  transcriptFailed: 'Не ўдалося загрузіць расшыфроўку.',
  notReadable: 'Не ўдалося прачытаць файл субтытраў.',
};
