import { type Html, html } from '../embed/html.js';
import { languageOf } from '../i18n/language-of.js';
import type { SiteUrls } from './site-urls.js';

/** Has the browser fetch the words of a page's language beside the script that will ask for them; nothing in English. */
export function wordsLink(language: string, urls: SiteUrls): Html | false {
  const file = languageOf(language);
  return (
    !!file &&
    html`<link rel="modulepreload" crossorigin="anonymous" href="${urls.asset(`locales/${file}.js`)}">\n`
  );
}
