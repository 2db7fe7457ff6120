import type { PageWords } from '../page-words.js';

/** Azerbaijani. No native speaker has reviewed it yet. */
export const az: PageWords = {
  language: 'az',
  unknown: 'Belə klip yoxdur',
  unknownMore: 'Ünvan yarımçıq köçürülmüş ola bilər, ya da klip heç vaxt burada olmayıb.',
  removed: (date) => `Bu klip silinib: ${date}.`,
  private: 'Bu klip hamıya açıq deyil',
  elsewhere: 'Bu klipə yalnız başqa yerdə baxmaq olar.',
  consent: 'Siz razılaşana qədər bu klipdən heç nə yüklənmir. Skriptsiz ona öz səhifəsində baxmaq olar.',
  warning: 'Xəbərdarlıq',
  correction: 'Düzəliş',
  correctionOf: (date) => `Düzəliş, ${date}`,
  article: 'Məqaləyə keç',
  transcript: 'Mətn',
  clips: 'Kliplər',
};
