import { type Html } from '../embed/html.js';
import type { SiteUrls } from './site-urls.js';
/** Has the browser fetch the words of a page's language beside the script that will ask for them; nothing in English. */
export declare function wordsLink(language: string, urls: SiteUrls): Html | false;
