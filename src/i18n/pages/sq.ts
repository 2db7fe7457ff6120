import type { PageWords } from '../page-words.js';

/** Albanian. No native speaker has reviewed it yet. */
export const sq: PageWords = {
  language: 'sq',
  unknown: 'Nuk ka klip të tillë',
  unknownMore: 'Adresa mund të jetë kopjuar vetëm pjesërisht, ose klipi nuk ka qenë kurrë këtu.',
  removed: (date) => `Ky klip u hoq më ${date}.`,
  private: 'Ky klip nuk është publik',
  elsewhere: 'Ky klip mund të shihet vetëm diku tjetër.',
  consent:
    'Asgjë e këtij klipi nuk ngarkohet para se të pajtoheni. Pa skript, mund të shihet në faqen e tij.',
  warning: 'Paralajmërim',
  correction: 'Korrigjim',
  correctionOf: (date) => `Korrigjim, ${date}`,
  article: 'Te artikulli',
  transcript: 'Transkripti',
  clips: 'Klipe',
};
