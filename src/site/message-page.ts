import type { Clip } from '../clip/clip.js';
import { type Html, html } from '../embed/html.js';
import { correctionNote } from './correction-note.js';
import { formatDate } from './format-date.js';
import type { PageKind } from './page-headers.js';
import type { Site } from './site.js';
import { siteUrls } from './site-urls.js';
import { siteWords } from './site-words.js';
import { textDirection } from './text-direction.js';

/** The content of a page without a clip, and the kind of page that sets its style. */
interface Message {
  readonly kind: PageKind;
  readonly heading: string;
  readonly body: Html;
}

/** Returns the page for an unknown clip, or for a clip that is not public. */
export function missingPage(kind: PageKind, site: Site, reason: 'unknown' | 'private' = 'unknown'): string {
  const words = siteWords(site);
  const body = html`${reason === 'unknown' && html`<p>${words.unknownMore}</p>\n`}${link(site.base, site.name)}`;
  return messagePage({ kind, heading: words[reason], body }, site);
}

/** Returns the page of a removed clip, with the date of removal and a link to its article. */
export function removedPage(kind: PageKind, clip: Clip, site: Site): string {
  const words = siteWords(site);
  const page = clip.pageUrl === siteUrls(site).watch(clip.id) ? undefined : clip.pageUrl;
  const body = html`<p lang="${words.language}">${words.removed(formatDate(clip.expires ?? '', words.language))}</p>
${correctionNote(clip, site)}${page ? link(page, words.article) : link(site.base, site.name)}`;
  return messagePage({ kind, heading: clip.title, body }, site);
}

/** Writes a link with its address beside it. The address can be copied in a frame that blocks links. */
function link(address: string, name: string): Html {
  return html`<p><a href="${address}" target="_blank" rel="noopener">${name}</a> <span class="address">${address}</span></p>
`;
}

function messagePage({ kind, heading, body }: Message, site: Site): string {
  const style = siteUrls(site).asset(kind === 'embed' ? 'embed-page.css' : 'watch-page.css');
  const { language } = siteWords(site);
  const page = html`<!DOCTYPE html>
<html lang="${language}"${textDirection(language) === 'rtl' && html` dir="rtl"`}>
<head>
<meta charset="utf-8">
<title>${heading}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="stylesheet" href="${style}">
</head>
<body>
<main class="message">
<h1>${heading}</h1>
${body}</main>
</body>
</html>
`;
  return page.toString();
}
