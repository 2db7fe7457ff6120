import type { TranscriptWords } from '../en.js';

/** Uzbek. No native speaker has reviewed it yet. */
export const uz: TranscriptWords = {
  transcript: 'Matni',
  searchTranscript: 'Matndan qidirish',
  matchOf: (match, count) => `${match} / ${count}`,
  noMatch: 'Hech narsa topilmadi',
  previousMatch: 'Oldingi natija',
  nextMatch: 'Keyingi natija',
  follow: 'Kuzatib borish',
  language: 'Til',
  copyAll: 'Hammasidan nusxa olish',
  transcriptCopied: 'Matndan vaqtinchalik xotiraga nusxa olindi.',
  download: (type) => `${type} yuklab olish`,
  noTranscript: 'Bu klipning matni yoʻq.',
  textComes: 'Matn klip ijro etilayotganda paydo boʻladi.',
  transcriptFailed: 'Matnni yuklab boʻlmadi.',
  notReadable: 'Taglavha faylini oʻqib boʻlmadi.',
};
