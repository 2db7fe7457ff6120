import { languageOf } from './language-of.js';
import type { Language } from './languages.js';
import { type PageWords, pageWords } from './page-words.js';
import { ar } from './pages/ar.js';
import { az } from './pages/az.js';
import { be } from './pages/be.js';
import { bg } from './pages/bg.js';
import { bs } from './pages/bs.js';
import { de } from './pages/de.js';
import { es } from './pages/es.js';
import { fa } from './pages/fa.js';
import { fr } from './pages/fr.js';
import { hu } from './pages/hu.js';
import { hy } from './pages/hy.js';
import { it } from './pages/it.js';
import { ka } from './pages/ka.js';
import { kk } from './pages/kk.js';
import { ky } from './pages/ky.js';
import { mk } from './pages/mk.js';
import { pl } from './pages/pl.js';
import { prs } from './pages/prs.js';
import { pt } from './pages/pt.js';
import { ro } from './pages/ro.js';
import { ru } from './pages/ru.js';
import { sq } from './pages/sq.js';
import { sr } from './pages/sr.js';
import { tg } from './pages/tg.js';
import { tr } from './pages/tr.js';
import { uk } from './pages/uk.js';
import { ur } from './pages/ur.js';
import { uz } from './pages/uz.js';

const all: Readonly<Record<Language, PageWords>> = {
  ...{ ar, az, be, bg, bs, de, es, fa, fr, hu, hy, it, ka, kk, ky },
  ...{ mk, pl, prs, pt, ro, ru, sq, sr, tg, tr, uk, ur, uz },
};

/**
 * Returns the words of the pages of a clip site in the language of a BCP 47 tag, or in English for other languages.
 */
export function pageWordsOf(tag: string): PageWords {
  const language = languageOf(tag);
  return language ? all[language] : pageWords;
}
