import type { TranscriptWords } from '../en.js';

/** Georgian. No native speaker has reviewed it yet. */
export const ka: TranscriptWords = {
  transcript: 'ტრანსკრიპტი',
  searchTranscript: 'ძიება ტრანსკრიპტში',
  matchOf: (match, count) => `${match} / ${count}`,
  noMatch: 'ვერაფერი მოიძებნა',
  previousMatch: 'წინა შედეგი',
  nextMatch: 'შემდეგი შედეგი',
  follow: 'მიყოლა',
  language: 'ენა',
  copyAll: 'ყველას კოპირება',
  transcriptCopied: 'ტრანსკრიპტი დაკოპირდა გაცვლის ბუფერში.',
  download: (type) => `${type}-ის ჩამოტვირთვა`,
  noTranscript: 'ამ კლიპს ტრანსკრიპტი არ აქვს.',
  textComes: 'ტექსტი კლიპის დაკვრისას ჩნდება.',
  transcriptFailed: 'ტრანსკრიპტის ჩატვირთვა ვერ მოხერხდა.',
  notReadable: 'სუბტიტრების ფაილის წაკითხვა ვერ მოხერხდა.',
};
