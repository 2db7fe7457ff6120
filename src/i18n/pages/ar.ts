import type { PageWords } from '../page-words.js';

/** Arabic. No native speaker has reviewed it yet. */
export const ar: PageWords = {
  language: 'ar',
  unknown: 'لا يوجد مقطع كهذا',
  unknownMore: 'ربما نُسخ العنوان ناقصًا، أو لم يكن المقطع هنا قط.',
  removed: (date) => `أُزيل هذا المقطع بتاريخ ${date}.`,
  private: 'هذا المقطع غير متاح للعموم',
  elsewhere: 'لا يمكن مشاهدة هذا المقطع إلا في مكان آخر.',
  consent: 'لا يُحمَّل شيء من هذا المقطع قبل موافقتك. من دون سكربت يمكن مشاهدته في صفحته.',
  warning: 'تحذير',
  correction: 'تصحيح',
  correctionOf: (date) => `تصحيح، ${date}`,
  article: 'إلى المقال',
  transcript: 'النص المكتوب',
  clips: 'المقاطع',
};
