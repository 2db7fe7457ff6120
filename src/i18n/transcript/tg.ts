import type { TranscriptWords } from '../en.js';

/** Tajik. No native speaker has reviewed it yet. */
export const tg: TranscriptWords = {
  transcript: 'Матн',
  searchTranscript: 'Ҷустуҷӯ дар матн',
  matchOf: (match, count) => `${match} аз ${count}`,
  noMatch: 'Чизе ёфт нашуд',
  previousMatch: 'Натиҷаи қаблӣ',
  nextMatch: 'Натиҷаи навбатӣ',
  follow: 'Пайгирӣ',
  language: 'Забон',
  copyAll: 'Нусхабардории ҳама',
  transcriptCopied: 'Матн ба ҳофизаи муваққатӣ нусхабардорӣ шуд.',
  download: (type) => `Боргирии ${type}`,
  noTranscript: 'Ин клип матн надорад.',
  textComes: 'Матн ҳангоми пахши клип пайдо мешавад.',
  transcriptFailed: 'Матн бор карда нашуд.',
  notReadable: 'Файли зернависҳоро хондан нашуд.',
};
