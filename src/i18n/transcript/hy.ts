import type { TranscriptWords } from '../en.js';

/** Armenian. No native speaker has reviewed it yet. */
export const hy: TranscriptWords = {
  transcript: 'Սղագրություն',
  searchTranscript: 'Որոնել սղագրության մեջ',
  matchOf: (match, count) => `${match} / ${count}`,
  noMatch: 'Ոչինչ չի գտնվել',
  previousMatch: 'Նախորդ արդյունքը',
  nextMatch: 'Հաջորդ արդյունքը',
  follow: 'Հետևել',
  language: 'Լեզու',
  copyAll: 'Պատճենել ամբողջը',
  transcriptCopied: 'Սղագրությունը պատճենվեց սեղմատախտակին։',
  download: (type) => `Ներբեռնել ${type}`,
  noTranscript: 'Այս տեսահոլովակը սղագրություն չունի։',
  textComes: 'Տեքստը հայտնվում է նվագարկման ընթացքում։',
  transcriptFailed: 'Սղագրությունը չհաջողվեց բեռնել։',
  notReadable: 'Ենթագրերի ֆայլը հնարավոր չէ կարդալ։',
};
