import type { Words } from './en.js';
import type { Language } from './languages.js';

/** Functions that import the words of each language. Each file exports them with the tag as name. */
export const locales: { readonly [Each in Language]: () => Promise<Readonly<Record<Each, Words>>> } = {
  ar: () => import('./ar.js'),
  az: () => import('./az.js'),
  be: () => import('./be.js'),
  bg: () => import('./bg.js'),
  bs: () => import('./bs.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fa: () => import('./fa.js'),
  fr: () => import('./fr.js'),
  hu: () => import('./hu.js'),
  hy: () => import('./hy.js'),
  it: () => import('./it.js'),
  ka: () => import('./ka.js'),
  kk: () => import('./kk.js'),
  ky: () => import('./ky.js'),
  mk: () => import('./mk.js'),
  pl: () => import('./pl.js'),
  prs: () => import('./prs.js'),
  pt: () => import('./pt.js'),
  ro: () => import('./ro.js'),
  ru: () => import('./ru.js'),
  sq: () => import('./sq.js'),
  sr: () => import('./sr.js'),
  tg: () => import('./tg.js'),
  tr: () => import('./tr.js'),
  uk: () => import('./uk.js'),
  ur: () => import('./ur.js'),
  uz: () => import('./uz.js'),
};
