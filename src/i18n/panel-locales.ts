import type { PanelWords } from './en.js';
import type { Language } from './languages.js';

/** Functions that import the words of the panels in each language. Each file exports them with the tag as name. */
export const panelLocales: {
  readonly [Each in Language]: () => Promise<Readonly<Record<Each, PanelWords>>>;
} = {
  ar: () => import('./panels/ar.js'),
  az: () => import('./panels/az.js'),
  be: () => import('./panels/be.js'),
  bg: () => import('./panels/bg.js'),
  bs: () => import('./panels/bs.js'),
  de: () => import('./panels/de.js'),
  es: () => import('./panels/es.js'),
  fa: () => import('./panels/fa.js'),
  fr: () => import('./panels/fr.js'),
  hu: () => import('./panels/hu.js'),
  hy: () => import('./panels/hy.js'),
  it: () => import('./panels/it.js'),
  ka: () => import('./panels/ka.js'),
  kk: () => import('./panels/kk.js'),
  ky: () => import('./panels/ky.js'),
  mk: () => import('./panels/mk.js'),
  pl: () => import('./panels/pl.js'),
  prs: () => import('./panels/prs.js'),
  pt: () => import('./panels/pt.js'),
  ro: () => import('./panels/ro.js'),
  ru: () => import('./panels/ru.js'),
  sq: () => import('./panels/sq.js'),
  sr: () => import('./panels/sr.js'),
  tg: () => import('./panels/tg.js'),
  tr: () => import('./panels/tr.js'),
  uk: () => import('./panels/uk.js'),
  ur: () => import('./panels/ur.js'),
  uz: () => import('./panels/uz.js'),
};
