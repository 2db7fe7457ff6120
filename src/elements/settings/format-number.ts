import { languageName, numberFormat } from '../../i18n/intl.js';
import { languageOf } from '../../i18n/language-of.js';
import { nearestLanguage } from '../base/nearest-language.js';

/** Returns the BCP 47 tag for an element's numbers and names: the language of its words. */
export function tagOf(element: Element): string {
  const tag = nearestLanguage(element).trim();
  return languageOf(tag) ? tag : 'en';
}

/** Formats a number in the language of an element. */
export function formatNumber(element: Element, value: number, options?: Intl.NumberFormatOptions): string {
  return numberFormat(tagOf(element), options).format(value);
}

/** Returns the name of a language. Returns the tag itself if it has no name, because HLS playlists may contain any text. */
export function formatLanguage(element: Element, language: string): string {
  return languageName(language, tagOf(element));
}
