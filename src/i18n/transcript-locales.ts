import type { TranscriptWords } from './en.js';
import type { Language } from './languages.js';

/**
 * Functions that import the words of the transcript in each language. Each file exports them with the tag as name.
 */
export const transcriptLocales: {
  readonly [Each in Language]: () => Promise<Readonly<Record<Each, TranscriptWords>>>;
} = {
  ar: () => import('./transcript/ar.js'),
  az: () => import('./transcript/az.js'),
  be: () => import('./transcript/be.js'),
  bg: () => import('./transcript/bg.js'),
  bs: () => import('./transcript/bs.js'),
  de: () => import('./transcript/de.js'),
  es: () => import('./transcript/es.js'),
  fa: () => import('./transcript/fa.js'),
  fr: () => import('./transcript/fr.js'),
  hu: () => import('./transcript/hu.js'),
  hy: () => import('./transcript/hy.js'),
  it: () => import('./transcript/it.js'),
  ka: () => import('./transcript/ka.js'),
  kk: () => import('./transcript/kk.js'),
  ky: () => import('./transcript/ky.js'),
  mk: () => import('./transcript/mk.js'),
  pl: () => import('./transcript/pl.js'),
  prs: () => import('./transcript/prs.js'),
  pt: () => import('./transcript/pt.js'),
  ro: () => import('./transcript/ro.js'),
  ru: () => import('./transcript/ru.js'),
  sq: () => import('./transcript/sq.js'),
  sr: () => import('./transcript/sr.js'),
  tg: () => import('./transcript/tg.js'),
  tr: () => import('./transcript/tr.js'),
  uk: () => import('./transcript/uk.js'),
  ur: () => import('./transcript/ur.js'),
  uz: () => import('./transcript/uz.js'),
};
