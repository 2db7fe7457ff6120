import type { TranscriptWords } from '../en.js';

/** Arabic. No native speaker has reviewed it yet. */
export const ar: TranscriptWords = {
  transcript: 'النص المكتوب',
  searchTranscript: 'البحث في النص',
  matchOf: (match, count) => `${match} من ${count}`,
  noMatch: 'لا توجد نتائج',
  previousMatch: 'النتيجة السابقة',
  nextMatch: 'النتيجة التالية',
  follow: 'متابعة',
  language: 'اللغة',
  copyAll: 'نسخ الكل',
  transcriptCopied: 'تم نسخ النص إلى الحافظة.',
  download: (type) => `تنزيل ${type}`,
  noTranscript: 'لا يوجد نص مكتوب لهذا المقطع.',
  textComes: 'يظهر النص أثناء تشغيل المقطع.',
  transcriptFailed: 'تعذّر تحميل النص المكتوب.',
  notReadable: 'تعذّرت قراءة ملف الترجمة المصاحبة.',
};
