import type { TranscriptWords } from '../en.js';

/** Kazakh. No native speaker has reviewed it yet. */
export const kk: TranscriptWords = {
  transcript: 'Мәтіні',
  searchTranscript: 'Мәтіннен іздеу',
  matchOf: (match, count) => `${match} / ${count}`,
  noMatch: 'Ештеңе табылмады',
  previousMatch: 'Алдыңғы нәтиже',
  nextMatch: 'Келесі нәтиже',
  follow: 'Ілесу',
  language: 'Тіл',
  copyAll: 'Барлығын көшіру',
  transcriptCopied: 'Мәтін алмасу буферіне көшірілді.',
  download: (type) => `${type} жүктеп алу`,
  noTranscript: 'Бұл клиптің мәтіні жоқ.',
  textComes: 'Мәтін клип ойнап тұрғанда пайда болады.',
  transcriptFailed: 'Мәтінді жүктеу мүмкін болмады.',
  notReadable: 'Субтитр файлын оқу мүмкін болмады.',
};
