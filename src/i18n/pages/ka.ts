import type { PageWords } from '../page-words.js';

/** Georgian. No native speaker has reviewed it yet. */
export const ka: PageWords = {
  language: 'ka',
  unknown: 'ასეთი კლიპი არ არსებობს',
  unknownMore: 'შესაძლოა, მისამართი არასრულად არის დაკოპირებული, ან კლიპი აქ არასდროს ყოფილა.',
  removed: (date) => `ეს კლიპი წაშლილია: ${date}.`,
  private: 'ეს კლიპი საჯარო არ არის',
  elsewhere: 'ამ კლიპის ნახვა მხოლოდ სხვაგან შეიძლება.',
  consent:
    'თქვენს თანხმობამდე ამ კლიპიდან არაფერი იტვირთება. სკრიპტის გარეშე მისი ნახვა მის გვერდზე შეიძლება.',
  warning: 'გაფრთხილება',
  correction: 'შესწორება',
  correctionOf: (date) => `შესწორება, ${date}`,
  article: 'სტატიაზე გადასვლა',
  transcript: 'ტრანსკრიპტი',
  clips: 'კლიპები',
};
