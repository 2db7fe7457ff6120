import type { QuoteWords } from './en.js';
import type { Language } from './languages.js';

/** Functions that import the words for quoting in each language. Each file exports them with the tag as name. */
export const quoteLocales: {
  readonly [Each in Language]: () => Promise<Readonly<Record<Each, QuoteWords>>>;
} = {
  ar: () => import('./quote/ar.js'),
  az: () => import('./quote/az.js'),
  be: () => import('./quote/be.js'),
  bg: () => import('./quote/bg.js'),
  bs: () => import('./quote/bs.js'),
  de: () => import('./quote/de.js'),
  es: () => import('./quote/es.js'),
  fa: () => import('./quote/fa.js'),
  fr: () => import('./quote/fr.js'),
  hu: () => import('./quote/hu.js'),
  hy: () => import('./quote/hy.js'),
  it: () => import('./quote/it.js'),
  ka: () => import('./quote/ka.js'),
  kk: () => import('./quote/kk.js'),
  ky: () => import('./quote/ky.js'),
  mk: () => import('./quote/mk.js'),
  pl: () => import('./quote/pl.js'),
  prs: () => import('./quote/prs.js'),
  pt: () => import('./quote/pt.js'),
  ro: () => import('./quote/ro.js'),
  ru: () => import('./quote/ru.js'),
  sq: () => import('./quote/sq.js'),
  sr: () => import('./quote/sr.js'),
  tg: () => import('./quote/tg.js'),
  tr: () => import('./quote/tr.js'),
  uk: () => import('./quote/uk.js'),
  ur: () => import('./quote/ur.js'),
  uz: () => import('./quote/uz.js'),
};
