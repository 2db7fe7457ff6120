import type { PageWords } from '../page-words.js';

/** Uzbek. No native speaker has reviewed it yet. */
export const uz: PageWords = {
  language: 'uz',
  unknown: 'Bunday klip yo‘q',
  unknownMore: 'Manzil to‘liq nusxalanmagan bo‘lishi mumkin yoki klip bu yerda hech qachon bo‘lmagan.',
  removed: (date) => `Bu klip olib tashlangan: ${date}.`,
  private: 'Bu klip hamma uchun ochiq emas',
  elsewhere: 'Bu klipni faqat boshqa joyda ko‘rish mumkin.',
  consent:
    'Siz rozi bo‘lmaguningizcha bu klipdan hech narsa yuklanmaydi. Skriptsiz uni o‘z sahifasida ko‘rish mumkin.',
  warning: 'Ogohlantirish',
  correction: 'Tuzatish',
  correctionOf: (date) => `Tuzatish, ${date}`,
  article: 'Maqolaga o‘tish',
  transcript: 'Matni',
  clips: 'Kliplar',
};
