import type { TranscriptWords } from '../en.js';

/** Persian. No native speaker has reviewed it yet. */
export const fa: TranscriptWords = {
  transcript: 'متن گفتار',
  searchTranscript: 'جست‌وجو در متن',
  matchOf: (match, count) => `${match} از ${count}`,
  noMatch: 'چیزی پیدا نشد',
  previousMatch: 'نتیجهٔ پیشین',
  nextMatch: 'نتیجهٔ بعدی',
  follow: 'دنبال کردن',
  language: 'زبان',
  copyAll: 'کپی کردن همه',
  transcriptCopied: 'متن در بریده‌دان کپی شد.',
  download: (type) => `بارگیری ${type}`,
  noTranscript: 'این کلیپ متن گفتار ندارد.',
  textComes: 'متن هنگام پخش کلیپ نمایان می‌شود.',
  transcriptFailed: 'متن گفتار بارگیری نشد.',
  notReadable: 'فایل زیرنویس خوانده نشد.',
};
