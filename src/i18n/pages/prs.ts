import type { PageWords } from '../page-words.js';

/** Dari. No native speaker has reviewed it yet. */
export const prs: PageWords = {
  language: 'prs',
  unknown: 'چنین کلیپی وجود ندارد',
  unknownMore: 'شاید آدرس ناقص کاپی شده باشد، یا این کلیپ هرگز این‌جا نبوده است.',
  removed: (date) => `این کلیپ در ${date} برداشته شد.`,
  private: 'این کلیپ برای همه باز نیست',
  elsewhere: 'این کلیپ را تنها در جای دیگری می‌توان دید.',
  consent: 'پیش از موافقت شما چیزی از این کلیپ بارگیری نمی‌شود. بدون اسکریپت می‌توان آن را در صفحه‌اش دید.',
  warning: 'هشدار',
  correction: 'تصحیح',
  correctionOf: (date) => `تصحیح، ${date}`,
  article: 'به مقاله',
  transcript: 'متن گفتار',
  clips: 'کلیپ‌ها',
};
