import type { ExcerptWords } from './en.js';
import type { Language } from './languages.js';

/**
 * Functions that import the words of the excerpt picker in each language. Each file exports them with the tag as
 * name.
 */
export const excerptLocales: {
  readonly [Each in Language]: () => Promise<Readonly<Record<Each, ExcerptWords>>>;
} = {
  ar: () => import('./excerpt/ar.js'),
  az: () => import('./excerpt/az.js'),
  be: () => import('./excerpt/be.js'),
  bg: () => import('./excerpt/bg.js'),
  bs: () => import('./excerpt/bs.js'),
  de: () => import('./excerpt/de.js'),
  es: () => import('./excerpt/es.js'),
  fa: () => import('./excerpt/fa.js'),
  fr: () => import('./excerpt/fr.js'),
  hu: () => import('./excerpt/hu.js'),
  hy: () => import('./excerpt/hy.js'),
  it: () => import('./excerpt/it.js'),
  ka: () => import('./excerpt/ka.js'),
  kk: () => import('./excerpt/kk.js'),
  ky: () => import('./excerpt/ky.js'),
  mk: () => import('./excerpt/mk.js'),
  pl: () => import('./excerpt/pl.js'),
  prs: () => import('./excerpt/prs.js'),
  pt: () => import('./excerpt/pt.js'),
  ro: () => import('./excerpt/ro.js'),
  ru: () => import('./excerpt/ru.js'),
  sq: () => import('./excerpt/sq.js'),
  sr: () => import('./excerpt/sr.js'),
  tg: () => import('./excerpt/tg.js'),
  tr: () => import('./excerpt/tr.js'),
  uk: () => import('./excerpt/uk.js'),
  ur: () => import('./excerpt/ur.js'),
  uz: () => import('./excerpt/uz.js'),
};
