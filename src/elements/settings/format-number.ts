import { languageName, numberFormat } from '../../i18n/intl.js';
import { languageOf } from '../../i18n/language-of.js';
import { nearestLanguage } from '../base/nearest-language.js';

/** The BCP 47 tag by which an element writes numbers and names: that of its words. */
export function tagOf(element: Element): string {
  const tag = nearestLanguage(element).trim();
  return languageOf(tag) ? tag : 'en';
}

/** A number as people write it where an element stands. */
export function formatNumber(element: Element, value: number, options?: Intl.NumberFormatOptions): string {
  return numberFormat(tagOf(element), options).format(value);
}

/** A language by its name; as it is where that has none. HLS playlists say what they like. */
export function formatLanguage(element: Element, language: string): string {
  return languageName(language, tagOf(element));
}
