import type { PageWords } from '../page-words.js';

/** Persian. No native speaker has reviewed it yet. */
export const fa: PageWords = {
  language: 'fa',
  unknown: 'چنین ویدیویی وجود ندارد',
  unknownMore: 'شاید نشانی ناقص رونوشت شده باشد، یا این ویدیو هرگز اینجا نبوده است.',
  removed: (date) => `این ویدیو در ${date} حذف شد.`,
  private: 'این ویدیو همگانی نیست',
  elsewhere: 'این ویدیو را فقط در جای دیگری می‌توان دید.',
  consent: 'پیش از موافقت شما چیزی از این ویدیو بار نمی‌شود. بدون اسکریپت می‌توان آن را در صفحه‌اش دید.',
  warning: 'هشدار',
  correction: 'تصحیح',
  correctionOf: (date) => `تصحیح، ${date}`,
  article: 'رفتن به مقاله',
  transcript: 'متن گفتار',
  clips: 'ویدیوها',
};
