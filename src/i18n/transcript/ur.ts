import type { TranscriptWords } from '../en.js';

/** Urdu. No native speaker has reviewed it yet. */
export const ur: TranscriptWords = {
  transcript: 'متن',
  searchTranscript: 'متن میں تلاش کریں',
  matchOf: (match, count) => `${count} میں سے ${match}`,
  noMatch: 'کچھ نہیں ملا',
  previousMatch: 'پچھلا نتیجہ',
  nextMatch: 'اگلا نتیجہ',
  follow: 'ساتھ چلیں',
  language: 'زبان',
  copyAll: 'سب کاپی کریں',
  transcriptCopied: 'متن آپ کے کلپ بورڈ پر کاپی ہو گیا ہے۔',
  download: (type) => `${type} ڈاؤن لوڈ کریں`,
  noTranscript: 'اس کلپ کا متن موجود نہیں ہے۔',
  textComes: 'متن کلپ چلنے کے دوران ظاہر ہوتا ہے۔',
  transcriptFailed: 'متن لوڈ نہیں ہو سکا۔',
  notReadable: 'کیپشنز کی فائل پڑھی نہیں جا سکی۔',
};
