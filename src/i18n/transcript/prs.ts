import type { TranscriptWords } from '../en.js';

/** Dari. No native speaker has reviewed it yet. */
export const prs: TranscriptWords = {
  transcript: 'متن گفتار',
  searchTranscript: 'جستجو در متن',
  matchOf: (match, count) => `${match} از ${count}`,
  noMatch: 'چیزی یافت نشد',
  previousMatch: 'نتیجهٔ قبلی',
  nextMatch: 'نتیجهٔ بعدی',
  follow: 'دنبال کردن',
  language: 'زبان',
  copyAll: 'کاپی کردن همه',
  transcriptCopied: 'متن در حافظهٔ موقت کاپی شد.',
  download: (type) => `دانلود ${type}`,
  noTranscript: 'این کلیپ متن گفتار ندارد.',
  textComes: 'متن هنگام پخش کلیپ ظاهر می‌شود.',
  transcriptFailed: 'متن گفتار بارگیری نشد.',
  notReadable: 'فایل زیرنویس خوانده نشد.',
};
