import { type Html, html } from '../embed/html.js';
import { languageOf } from '../i18n/language-of.js';
import type { SiteUrls } from './site-urls.js';

/** Writes a preload for the words of the page's language, which a script imports later. Empty for English. */
export function wordsLink(language: string, urls: SiteUrls): Html | false {
  const file = languageOf(language);
  return (
    !!file &&
    html`<link rel="modulepreload" crossorigin="anonymous" href="${urls.asset(`locales/${file}.js`)}">\n`
  );
}
