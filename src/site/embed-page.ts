import type { Clip } from '../clip/clip.js';
import { isRemoved } from '../clip/is-removed.js';
import { discoveryLinks } from '../embed/discovery-links.js';
import { type EmbedOptions, withDefaults } from '../embed/embed-options.js';
import { html } from '../embed/html.js';
import { watchUrl } from '../embed/watch-url.js';
import { clipFace, consentAttribute, consentScript } from './clip-face.js';
import { correctionNote } from './correction-note.js';
import { removedPage } from './message-page.js';
import type { Site } from './site.js';
import { siteUrls } from './site-urls.js';
import { siteWords } from './site-words.js';
import { textDirection } from './text-direction.js';
import { wordsLink } from './words-link.js';

/**
 * Returns the HTML of `/embed/<id>`, the document inside an embed's iframe. In the browser, `embed-page.js` reads
 * the options from the address. `options` are for readers without script; a server that sends the same page for
 * every query loses only these. The page links to its oEmbed, because some editors request the address of a pasted
 * frame to find it. If the clip is removed at `now` (milliseconds since 1970), the page says so.
 */
export function embedPage(clip: Clip, options: Partial<EmbedOptions>, site: Site, now = Date.now()): string {
  if (isRemoved(clip, now)) return removedPage('embed', clip, site);
  const urls = siteUrls(site);
  const watch = urls.watch(clip.id);
  const all = withDefaults(options);
  const { language = 'en' } = clip;
  const cors = site.mediaCors ?? false;
  const place = {
    href: watchUrl({ pageUrl: watch, options: all }) ?? watch,
    cors,
    options: all,
    words: siteWords(site),
    consent: site.consent,
    hasPoster: (site.layout ?? 'server') === 'server',
  };
  const links = {
    oEmbedJson: urls.oEmbed(clip.id, 'json', all),
    oEmbedXml: urls.oEmbed(clip.id, 'xml', all),
  };
  const page = html`<!DOCTYPE html>
<html lang="${language}"${textDirection(language) === 'rtl' && html` dir="rtl"`}>
<head>
<meta charset="utf-8">
<title>${clip.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, indexifembedded">
<link rel="canonical" href="${clip.pageUrl ?? watch}">
${discoveryLinks(clip.title, links)}<link rel="stylesheet" href="${urls.asset('embed-page.css')}">
<link rel="modulepreload" crossorigin="anonymous" href="${urls.asset('inline-clip.js')}">
<script type="module" crossorigin="anonymous" src="${urls.asset('embed-page.js')}"></script>
${consentScript(place, urls)}${wordsLink(language, urls)}</head>
<body>
<main>
<h1 class="unseen">${clip.title}</h1>
<clip-player${consentAttribute(place)}${cors && html` crossorigin="anonymous"`}${!all.title && html` class="untitled"`}>
${clipFace(clip, place)}
</clip-player>
${correctionNote(clip, site)}</main>
</body>
</html>
`;
  return page.toString();
}
