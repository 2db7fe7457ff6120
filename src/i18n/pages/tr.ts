import type { PageWords } from '../page-words.js';

/** Turkish. No native speaker has reviewed it yet. */
export const tr: PageWords = {
  language: 'tr',
  unknown: 'Böyle bir klip yok',
  unknownMore: 'Adres eksik kopyalanmış olabilir ya da klip hiçbir zaman burada olmamıştır.',
  removed: (date) => `Bu klip kaldırıldı: ${date}.`,
  private: 'Bu klip herkese açık değil',
  elsewhere: 'Bu klip yalnızca başka bir yerde izlenebilir.',
  consent: 'Siz kabul etmeden bu klipten hiçbir şey yüklenmez. Betik olmadan kendi sayfasında izlenebilir.',
  warning: 'Uyarı',
  correction: 'Düzeltme',
  correctionOf: (date) => `Düzeltme, ${date}`,
  article: 'Makaleye git',
  transcript: 'Döküm',
  clips: 'Klipler',
};
